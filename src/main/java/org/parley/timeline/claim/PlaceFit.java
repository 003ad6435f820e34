package org.parley.timeline.claim;

import org.parley.extraction.actor.Regions;

/** How one place stands to another. */
final class PlaceFit {

    private PlaceFit() {}

    /** "Peru" is wider than "Lima", and Lima than a palace, which can be in it. */
    static Judge.Fit of(String place, String other) {
        if (place.strip().equalsIgnoreCase(other.strip()) || Regions.within(place, other)) {
            return Judge.Fit.SAME;
        }
        if (Regions.within(other, place)) {
            return Judge.Fit.WIDER;
        }
        return Regions.compatible(place, other) ? Judge.Fit.SAME : Judge.Fit.APART;
    }
}
