"""The sections of the Settings page, a file each."""
