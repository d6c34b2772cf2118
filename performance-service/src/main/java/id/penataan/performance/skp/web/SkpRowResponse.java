package id.penataan.performance.skp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.penataan.performance.skp.SkpRow;
import id.penataan.performance.skp.model.Party;

/** A row and what the caller is to it; the detail names the actions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SkpRowResponse(@JsonUnwrapped SkpRow row, Party callerIs) {}
