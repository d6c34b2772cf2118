package id.penataan.orgstructure.dataimport.model;

import java.util.Map;

/** Why a unit of the list is bad because of its place among the others. */
public record UnorFault(String column, String code, Map<String, Object> params) {}
