"""How quick the window is: what ``tintype bench window`` measures."""
