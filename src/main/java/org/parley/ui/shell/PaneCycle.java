package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.parley.ui.common.Stops;

/** Moves the focus from pane to pane (F6): every visible node with the style class {@code focus-pane}. */
final class PaneCycle {

    private static final String PANE = ".focus-pane";

    private final Scene scene;

    PaneCycle(Scene scene) {
        this.scene = scene;
    }

    /** Moves the focus by {@code step} panes, around the end. */
    void move(int step) {
        List<Node> panes = panes();
        int now = current(panes);
        for (int i = 1; i <= panes.size(); i++) {
            int next = Math.floorMod(now + i * step, panes.size());
            Optional<Node> target = Stops.first(panes.get(next));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private List<Node> panes() {
        List<Node> panes = new ArrayList<>();
        for (Node node : scene.getRoot().lookupAll(PANE)) {
            if (shown(node)) {
                panes.add(node);
            }
        }
        return panes;
    }

    private int current(List<Node> panes) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (panes.contains(node)) {
                return panes.indexOf(node);
            }
        }
        return -1;
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
