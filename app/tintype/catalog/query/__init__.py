"""Searches: ``tree`` what is asked, ``sql`` and ``decide`` what matches, ``fetch`` the results."""
