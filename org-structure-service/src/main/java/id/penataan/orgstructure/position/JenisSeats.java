package id.penataan.orgstructure.position;

import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.position.model.SeatTotals;

/** The seats of all posts of one kind: totals, and how many posts have each label while holders are known. */
public record JenisSeats(JenisJabatan jenis, SeatTotals totals, long sesuai, long lebih, long kurang, long kosong) {}
