"""Pages: what stands in the middle of the window, photos or something of its own."""
