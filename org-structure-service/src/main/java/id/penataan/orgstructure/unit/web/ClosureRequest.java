package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.history.LegalBasisBody;
import java.time.LocalDate;

/** The first day on which the unit is no more, and by which decision. */
public record ClosureRequest(LocalDate validTo, LegalBasisBody legalBasis) {}
