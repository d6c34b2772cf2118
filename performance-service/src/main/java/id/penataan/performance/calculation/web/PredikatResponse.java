package id.penataan.performance.calculation.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;

record PredikatResponse(
        Predikat predikat, String label, Rating resultRating, Rating behaviourRating, Explanation explanation) {}
