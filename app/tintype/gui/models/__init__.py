"""Item models: what the library answered, in the shape that Qt's views read."""
