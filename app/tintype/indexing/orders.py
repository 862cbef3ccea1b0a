"""What a run is told while it goes on: to pause, to go on, to be gentle or fast."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Orders:
    """Set by one thread, read by others.

    Attributes:
        paused: begin nothing new until told to go on.
        low: let other programs go first, rest on battery and while somebody works.
    """

    paused: bool = False
    low: bool = False

    def obey(self, word: str) -> bool:
        """Do as a word says: pause, resume, low or full. Return whether it is one of these."""
        match word.strip():
            case "pause":
                self.paused = True
            case "resume":
                self.paused = False
            case "low":
                self.low = True
            case "full":
                self.low = False
            case _:
                return False
        return True
