"""The catalog as columns: a cache that answers searches of a million photos in milliseconds."""
