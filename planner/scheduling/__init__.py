"""Pure rules over models: calendar, propagation, explanation, differences."""
