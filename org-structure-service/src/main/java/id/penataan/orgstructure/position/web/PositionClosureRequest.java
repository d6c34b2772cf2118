package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.history.LegalBasisBody;
import java.time.LocalDate;

/** The first day on which the position is no more, and by which decision. */
public record PositionClosureRequest(LocalDate validTo, LegalBasisBody legalBasis) {}
