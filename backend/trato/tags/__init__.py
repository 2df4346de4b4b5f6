"""Tags: short coloured names that anything may bear, made while typing and kept in order in the settings (R113)."""
