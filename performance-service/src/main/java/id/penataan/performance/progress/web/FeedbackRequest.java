package id.penataan.performance.progress.web;

import id.penataan.performance.calculation.model.BerAkhlak;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record FeedbackRequest(
        @Nullable UUID workResultId, @Nullable BerAkhlak value, String comment) {}
