"""Pictures of the window's pages, for looking at: ``make screenshots``. Photos are drawn here."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui.fakes import FakeLibrary
from tintype.catalog.rows import Grid
from tintype.gui.bridge import LibraryBridge
from tintype.gui.indexer import IndexProcess
from tintype.gui.models.folders import TAGS
from tintype.gui.state import WindowState
from tintype.gui.theme import Theme
from tintype.gui.window import MainWindow
from tintype.search.suggest import Suggestion

SIZES = ((1024, 640), (1280, 800))
SHAPES = ((400, 300), (300, 400), (480, 320), (400, 400), (640, 300))


def landscape(number: int, width: int, height: int) -> Image.Image:
    """Sky, sun and hills of some colour."""
    generator = np.random.default_rng(number)
    sky = generator.integers(90, 240, 3)
    ground = generator.integers(30, 150, 3)
    fade = np.linspace(0, 1, height)[:, None, None]
    rows = (sky * (1 - fade) + np.array([250, 225, 200]) * fade).astype(np.uint8)
    image = Image.fromarray(np.broadcast_to(rows, (height, width, 3)).copy())
    draw = ImageDraw.Draw(image)
    sun = generator.integers((0, 0), (width, max(height // 2, 1)))
    size = int(generator.integers(height // 14, height // 7))
    draw.ellipse((*(sun - size), *(sun + size)), fill=(255, 240, 205))
    for hill in range(4):
        along = np.linspace(0, 1, 40)
        wave = np.sin(along * generator.uniform(3, 9) + generator.uniform(0, 6)) * height * 0.06
        top = height * (0.5 + 0.12 * hill) + wave
        colour = tuple((ground * (1 - 0.16 * hill)).astype(int).tolist())
        outline = [(x * width, y) for x, y in zip(along, top, strict=True)]
        draw.polygon([(0, height), *outline, (width, height)], fill=colour)
    return image.filter(ImageFilter.GaussianBlur(0.8))


class DrawnLibrary(FakeLibrary):
    """Some hundred landscapes of several years."""

    def __init__(self, photos: int = 900) -> None:
        super().__init__(photos)
        generator = np.random.default_rng(5)
        days = np.sort(generator.integers(0, 130 * 28, photos))
        for photo, day in enumerate(days.tolist(), 1):
            month = day // 28
            date = (2012 + month // 12) * 10_000 + (month % 12 + 1) * 100 + day % 28 + 1
            self.days[photo] = date

    def _names(self, photo_id: int) -> list[str]:
        return ["Dogs", *super()._names(photo_id)]

    def shape(self, photo_id: int) -> tuple[int, int]:
        return SHAPES[photo_id * 7 % len(SHAPES)]

    def grid(self, text: str = "", **place: object) -> Grid:
        grid = super().grid(text, **place)
        shapes = np.array([self.shape(photo) for photo in grid.ids.tolist()], np.int32)
        shapes = shapes.reshape(-1, 2)
        return Grid(grid.ids, shapes[:, 0] * 1, shapes[:, 1] * 1, grid.colours, grid.days)

    def thumbnail(self, photo_id: int) -> bytes | None:
        buffer = io.BytesIO()
        landscape(photo_id, *self.shape(photo_id)).save(buffer, "JPEG")
        return buffer.getvalue()

    def pixels(self, photo_id: int, long_side: int) -> np.ndarray:
        return np.asarray(landscape(photo_id, long_side, long_side * 3 // 4))


def main(folder: Path) -> None:
    """Write a picture of every page, light and dark, small and usual."""
    app = QApplication(sys.argv[:1])
    theme = Theme(app, dark=False)
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:]
    for name, arrange in SCENES.items():
        if wanted and name not in wanted:
            continue
        for dark in (False, True):
            theme.set_dark(dark)
            for width, height in SIZES:
                window = open_window(theme, folder)
                window.resize(width, height)
                window.show()
                app.processEvents()
                arrange(window)
                for _ in range(5):
                    app.processEvents()
                shade = "dark" if dark else "light"
                window.grab().save(str(folder / f"{name}-{width}-{shade}.png"))
                window.hide()
                window.deleteLater()


def open_window(theme: Theme, folder: Path) -> MainWindow:
    """A window whose answers are there at once."""
    library = DrawnLibrary()
    bridge = LibraryBridge.inline(lambda: library)
    return MainWindow(bridge, IndexProcess(folder, lambda *_: ["none"]), theme, WindowState(folder))


def photos(window: MainWindow) -> None:
    """Rows by month, one photo chosen."""
    window.library.grid.show_photo(int(window.library.grid.photos.ids[30]))
    timeline = window.library.grid.timeline
    timeline._say(timeline.height() * 0.4)


def large(window: MainWindow) -> None:
    """One photo."""
    window.library.open_photo(int(window.library.grid.photos.ids[30]))


def search(window: MainWindow) -> None:
    """A query that was read otherwise, albums in the side bar, a toast."""
    library = window.library
    curate = library._bridge.curate
    curate.save_search("Dogs on beaches", "dog beach")
    curate.put_in_album("Best of Crete", library.grid.photos.ids[:20].tolist())
    library.search.set_query("Dogs")
    library.grid.show_photo(900)
    curate.rate([898, 899, 900], 4)


def error(window: MainWindow) -> None:
    """A query that cannot be read."""
    window.library.search.set_query("when:x")


def tagging(window: MainWindow) -> None:
    """The dialog for tags, over the window."""
    window.library.grid.selectAll()
    dialog = window.library.curating.acts.ask_tag()
    _lay_over(window, dialog)


def menu(window: MainWindow) -> None:
    """The menu of chosen photos, over the window."""
    photos(window)
    _lay_over(window, window.library.curating.acts.menu())


def suggest(window: MainWindow) -> None:
    """What a search may go on with."""
    search, query = window.library.search, "be"
    search.setFocus()
    search.setText(query)
    found = [
        Suggestion("person", "Ben Miller", "x", 132, 0, 2),
        Suggestion("tag", "beach", "x", 1204, 0, 2),
        Suggestion("place", "Berlin, Germany", "x", 88, 0, 2),
        Suggestion("camera", "Benq DC 500", "x", 3, 0, 2),
        Suggestion("field", "before:2020", "x", None, 0, 2),
    ]
    search.offer_suggestions(query, found)
    QApplication.processEvents()
    overlay = QLabel(window)
    overlay.setPixmap(search._popup.grab())
    overlay.adjustSize()
    overlay.move(search.mapTo(window, search.rect().bottomLeft()))
    overlay.show()


def tags(window: MainWindow) -> None:
    """The tree of tags, one chosen."""
    window.library.show_page(TAGS)
    page = window.library.page(TAGS)
    page.view.setCurrentIndex(page.model.index_of(3))


def _lay_over(window: MainWindow, part: QWidget | None) -> None:
    """Show what is a window of its own in the middle of the picture."""
    if part is None:
        return
    QApplication.processEvents()
    overlay = QLabel(window)
    overlay.setPixmap(part.grab())
    overlay.adjustSize()
    overlay.move((window.width() - overlay.width()) // 2, 200)
    overlay.show()


SCENES = {
    "photos": photos,
    "large": large,
    "search": search,
    "error": error,
    "tagging": tagging,
    "menu": menu,
    "tags": tags,
    "suggest": suggest,
}

if __name__ == "__main__":
    main(Path(sys.argv[1]))
