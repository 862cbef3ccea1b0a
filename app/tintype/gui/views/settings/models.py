"""The models that look at the photos: what for, whose, how large, how good, how fast here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tintype.gui import wording
from tintype.gui.library_words import told
from tintype.gui.views.sections import wrapped
from tintype.gui.views.settings.base import SettingsSection

if TYPE_CHECKING:
    from tintype.gui.pages.page import Page
    from tintype.gui.views.sections import Row
    from tintype.library.model_cards import ModelCard

_DECIMAL = re.compile(r"\d+\.(\d+)")


class ModelsSection(SettingsSection):
    """A row a model."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.say(
            self.tr("Models"),
            self.tr(
                "They come with Tintype and run on this computer only. Models of your own are"
                " added with: tintype models install"
            ),
        )
        self._models = self.frame()
        self._models.column.addWidget(wrapped(self.tr("Reading…"), "muted"))
        self.finish()
        models = page.context.bridge.system.models
        models.answered.connect(self._show)
        models.failed.connect(page.failed)

    def reload(self) -> None:
        """Read the models."""
        self.page.context.bridge.system.ask_models()

    def _show(self, cards: list[ModelCard]) -> None:
        self._models.clear()
        for card in cards:
            self._models.add_row(self._row(card))

    def _row(self, card: ModelCard) -> Row:
        size = wording.file_size(card.bytes) if card.bytes else self.tr("its files are missing")
        facts = self.tr("{name} · {size} · licence {licence}").format(
            name=told(card.name), size=size, licence=card.licence
        )
        if card.own:
            facts = self.tr("{facts} · added by you").format(facts=facts)
        lines = [facts]
        if card.accuracy:
            lines.append(self.tr("Accuracy: {}").format(_measured(card.accuracy)))
        lines.append(self.tr("Speed here: {}").format(self._speed(card)))
        return self.row(self._task(card.task), "\n".join(lines))

    def _speed(self, card: ModelCard) -> str:
        if card.milliseconds is None:
            return self.tr("not measured yet (tintype models bench --keep)")
        return self.tr("{} ms a picture").format(wording.decimal(card.milliseconds, 1))

    def _task(self, task: str) -> str:
        return {
            "object-detection": self.tr("Finds objects"),
            "face-detection": self.tr("Finds faces"),
            "face-second-look": self.tr("Looks again for faces"),
            "face-landmarks": self.tr("Finds eyes and nose in a face"),
            "face-descriptor": self.tr("Tells people apart"),
            "image-classification": self.tr("Knows scenes and things, and what looks alike"),
            "scene-heads": self.tr("Knows places such as beach, street or kitchen"),
            "text-embedding": self.tr("Understands searches in other words"),
            "image-embedding": self.tr("Knows what looks alike"),
            "image-text": self.tr("Finds pictures by any words"),
            "text-reading": self.tr("Reads text in photos"),
        }.get(task, task)


def _measured(accuracy: str) -> str:
    """What was measured, its numbers as the language writes them."""
    words = told(accuracy)
    return _DECIMAL.sub(lambda found: wording.decimal(float(found[0]), len(found[1])), words)
