package id.penataan.orgstructure.dataimport.model;

import id.penataan.orgstructure.classification.model.Eselon;
import org.jspecify.annotations.Nullable;

/** A unit as the SIASN list has it; {@code sound} says whether the record is good in itself. */
public record UnorRecord(
        long row,
        String id,
        @Nullable String parent,
        String name,
        @Nullable String headTitle,
        @Nullable Eselon eselon,
        boolean school,
        @Nullable String instansiId,
        boolean sound) {}
