package org.pressmark.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.util.Callback;

/** Hands FXML the controllers that the composition root has registered, and refuses every other. */
public final class Controllers implements Callback<Class<?>, Object> {

    private final Map<Class<?>, Object> registered = new HashMap<>();

    public <T> Controllers with(Class<T> type, T controller) {
        registered.put(type, controller);
        return this;
    }

    @Override
    public Object call(Class<?> type) {
        Object controller = registered.get(type);
        if (controller == null) {
            throw new IllegalStateException("not registered in the composition root: " + type.getName());
        }
        return controller;
    }
}
