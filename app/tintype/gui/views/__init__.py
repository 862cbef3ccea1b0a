"""Widgets. None of them knows SQL, files' contents or models: they show values and emit wishes."""
