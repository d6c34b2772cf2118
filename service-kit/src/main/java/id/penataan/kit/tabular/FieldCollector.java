package id.penataan.kit.tabular;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes the fields of a record from the parser: keeps no more of them than wanted, and none that is too long. */
final class FieldCollector extends AbstractBaseCsvCallbackHandler<Fields> {

    private final int wanted;
    private List<String> values = new ArrayList<>();
    private List<Integer> tooLong = new ArrayList<>();
    private int count;

    FieldCollector(int wanted) {
        this.wanted = wanted;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        values = new ArrayList<>();
        tooLong = new ArrayList<>();
        count = 0;
    }

    @Override
    protected void handleField(int position, char[] buffer, int offset, int length, boolean quoted) {
        count = position + 1;
        if (position >= wanted) {
            return;
        }
        if (length > Records.MAX_FIELD) {
            tooLong.add(position);
            values.add("");
        } else {
            values.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected Fields buildRecord() {
        return new Fields(values, count, tooLong);
    }
}
