"""The style sheet, generated from the tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tintype.gui.tokens import Tokens

_TEMPLATE = Template("""
* { font-size: ${font_body}px; }
QWidget[kind="page"], QStackedWidget[kind="page"] { background: ${surface}; }
QWidget[kind="bar"] { background: ${window}; }
QWidget[kind="stage"] { background: ${overlay_shade}; }
QWidget[kind="curtain"] { background: ${overlay_shade}; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${font_title}px; font-weight: 600; }
QLabel[kind="hero"] { font-size: ${font_hero}px; font-weight: 600; }
QLabel[kind="lead"] { font-size: ${font_title}px; color: ${muted}; }
QLabel[kind="heading"] { font-size: ${font_small}px; font-weight: 600; color: ${muted}; }
QLabel[kind="muted"] { color: ${muted}; }
QLabel[kind="small"] { font-size: ${font_small}px; color: ${muted}; }

QPushButton, QToolButton {
    border: 1px solid ${line}; border-radius: ${radius_s}px; background: ${raised};
    padding: 0 ${space_m}px; min-height: ${control}px; color: ${text};
}
QPushButton:hover, QToolButton:hover { background: ${hover}; }
QPushButton:pressed, QToolButton:pressed { background: ${line}; }
QPushButton:focus, QToolButton:focus { border: 1px solid ${accent}; }
QPushButton:disabled, QToolButton:disabled { color: ${muted}; background: transparent; }
QToolButton { padding: 0 ${space_s}px; min-height: ${tool}px; }
QPushButton:checked, QToolButton:checked {
    background: ${selection}; color: ${on_selection}; border-color: ${accent};
}
QPushButton:checked:focus, QToolButton:checked:focus { border: 1px solid ${on_selection}; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] {
    background: ${accent}; color: ${on_accent}; border: 1px solid ${accent}; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: ${accent_hover}; }
QPushButton[kind="primary"]:pressed { background: ${accent}; }
QPushButton[kind="primary"]:focus {
    border: 2px solid ${text}; min-height: ${ringed}px; padding: 0 ${ringed_pad}px;
}
QPushButton[kind="primary"]:disabled {
    background: transparent; color: ${muted}; border: 1px solid ${line};
}
QPushButton[kind="big"] {
    background: ${accent}; color: ${on_accent}; border: 1px solid ${accent}; font-weight: 600;
    font-size: ${font_title}px; min-height: ${big}px; padding: 0 ${space_xl}px;
    border-radius: ${radius_m}px;
}
QPushButton[kind="big"]:hover { background: ${accent_hover}; }
QPushButton[kind="big"]:pressed { background: ${accent}; }
QPushButton[kind="big"]:focus {
    border: 2px solid ${text}; min-height: ${ringed_big}px; padding: 0 ${ringed_big_pad}px;
}
QPushButton[kind="flat"], QToolButton[kind="flat"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: ${hover}; }
QPushButton[kind="flat"]:pressed, QToolButton[kind="flat"]:pressed { background: ${line}; }
QToolButton[kind="flat"]:checked { background: ${selection}; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { border: 1px solid ${accent}; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: ${accent};
    padding: 0 ${space_xs}px;
}
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:pressed { color: ${accent_hover}; background: transparent; }
QPushButton[kind="link"]:focus { border: 1px solid ${accent}; }
QToolButton[kind="small"] {
    background: transparent; border: 1px solid transparent; padding: 0;
    min-height: ${small}px; max-height: ${small}px; min-width: ${small}px;
}
QToolButton[kind="small"]:hover { background: ${hover}; }
QToolButton[kind="small"]:pressed { background: ${line}; }
QToolButton[kind="small"]:focus { border: 1px solid ${accent}; }
QToolButton[kind="small"]:checked { background: ${selection}; }
QLabel[kind="overlay"] { color: ${overlay_label}; }
QToolButton[kind="overlay"] {
    background: transparent; border: 1px solid transparent; padding: 0;
    min-height: ${small}px; max-height: ${small}px; min-width: ${small}px;
}
QToolButton[kind="overlay"]:pressed { background: ${overlay_shade}; }
QToolButton[kind="overlay"]:checked, QToolButton[kind="overlay"]:hover,
QToolButton[kind="overlay"]:focus { border: 1px solid ${overlay_label}; }
QToolButton[kind="toggle"] {
    min-height: ${toggle}px; font-size: ${font_small}px; padding: 0 ${space_xs}px;
}

QLineEdit {
    border: 1px solid ${line}; border-radius: ${radius_s}px; background: ${raised};
    padding: 0 ${space_s}px; min-height: ${control}px;
    selection-background-color: ${selection}; selection-color: ${on_selection};
}
QLineEdit:focus { border: 1px solid ${accent}; }
QLineEdit QToolButton { border: none; background: transparent; padding: 0; min-height: 0; }

QTreeView, QTableView, QListView {
    background: ${raised}; border: 1px solid ${line}; outline: none;
    selection-background-color: ${selection}; selection-color: ${on_selection};
}
QTreeView:focus, QTableView:focus, QListView:focus { border: 1px solid ${accent}; }
QTreeView[kind="side"] {
    background: transparent; border: none; selection-background-color: transparent;
}
QToolButton[kind="section"] {
    background: transparent; border: 1px solid transparent; padding: 0 ${space_xs}px;
    font-size: ${font_small}px; font-weight: 600; color: ${muted}; min-height: ${small}px;
    text-align: left;
}
QToolButton[kind="section"]:hover { background: ${hover}; }
QToolButton[kind="section"]:pressed { background: ${line}; color: ${text}; }
QToolButton[kind="section"]:focus { border-color: ${accent}; }
QListView[kind="facets"] { background: transparent; border: none; }
QTreeView[kind="side"]::item { min-height: ${row}px; }
QTreeView[kind="table"]::item { min-height: ${row}px; padding: 0 ${space_s}px; }
QTreeView[kind="table"]::item:selected { background: ${selection}; color: ${on_selection}; }
QTreeView[kind="table"]::item:hover:!selected { background: ${hover}; }
QTableView::item { padding: 0 ${space_s}px; }
QHeaderView::section {
    background: ${window}; border: none; border-bottom: 1px solid ${line};
    padding: ${space_xs}px ${space_s}px; font-weight: 600; color: ${muted};
}
QAbstractScrollArea[kind="plain"] { background: ${surface}; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[kind="plain"] { background: transparent; }

QListView[kind="sections"] {
    background: ${window}; border: 1px solid ${window}; padding: ${space_s}px;
}
QListView[kind="sections"]:focus { border: 1px solid ${window}; }
QListView[kind="sections"]::item {
    min-height: ${control}px; padding: 0 ${space_s}px; border-radius: ${radius_s}px;
    border: 1px solid transparent;
}
QListView[kind="sections"]::item:hover:!selected { background: ${hover}; }
QListView[kind="sections"]::item:selected { background: ${selection}; color: ${on_selection}; }
QListView[kind="sections"]::item:focus { border-color: ${accent}; }
QComboBox {
    border: 1px solid ${line}; border-radius: ${radius_s}px; background: ${raised};
    padding: 0 ${space_m}px; min-height: ${control}px; color: ${text};
}
QComboBox:hover { background: ${hover}; }
QComboBox:focus { border: 1px solid ${accent}; }
QComboBox::drop-down { border: none; width: ${space_l}px; }
QComboBox QAbstractItemView {
    background: ${raised}; border: 1px solid ${line}; padding: ${space_xs}px; outline: none;
}

QFrame[kind="chip"] {
    background: ${raised}; border: 1px solid ${line}; border-radius: ${chip_radius}px;
}
QFrame[kind="chip"][mine="true"] { background: ${selection}; border-color: ${selection}; }
QFrame[kind="chip"]:hover, QFrame[kind="chip"]:focus { border-color: ${accent}; }
QFrame[kind="notice"] { background: ${notice}; border-radius: ${radius_m}px; }
QFrame[kind="notice"] QLabel { color: ${on_notice}; }
QFrame[kind="toast"] {
    background: ${text}; border-radius: ${radius_m}px;
}
QFrame[kind="toast"] QLabel { color: ${surface}; }
QFrame[kind="toast"] QPushButton {
    background: transparent; color: ${surface}; border: 1px solid ${muted}; font-weight: 600;
}
QFrame[kind="toast"] QToolButton:hover { background: ${muted}; }
QFrame[kind="toast"] QPushButton:focus { border: 1px solid ${surface}; }
QLabel[kind="link"] {
    color: ${accent}; font-size: ${font_small}px; border: 1px solid transparent;
    border-radius: ${radius_s}px;
}
QLabel[kind="link"]:focus { border: 1px solid ${accent}; }
QLabel[kind="bubble"] {
    background: ${text}; color: ${surface}; border-radius: ${radius_s}px;
    padding: ${space_xs}px ${space_s}px; font-size: ${font_small}px;
}
QFrame[kind="strip"] {
    background: ${raised}; border: 1px solid ${line}; border-radius: ${radius_m}px;
    margin: 0 ${space_m}px ${space_s}px ${space_m}px;
}
QFrame[kind="strip"]:focus { border: 1px solid ${accent}; }
QFrame[kind="card"] {
    background: ${raised}; border: 1px solid ${line}; border-radius: ${radius_m}px;
}
QFrame[kind="card"][best="true"] { border: 2px solid ${accent}; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="best"] { font-size: ${font_small}px; font-weight: 600; color: ${accent}; }
QFrame[kind="pane"] { border: 2px solid transparent; border-radius: ${radius_m}px; }
QFrame[kind="pane"][current="true"] { border-color: ${accent}; }
QFrame[kind="popup"] {
    background: ${raised}; border: 1px solid ${line}; border-radius: ${radius_m}px;
}
QFrame[kind="popover"] { background: ${raised}; border: 1px solid ${line}; }
QPushButton[kind="menu"] {
    background: transparent; border: 1px solid transparent; text-align: left;
    padding: 0 ${space_s}px;
}
QPushButton[kind="menu"]:hover { background: ${hover}; }
QPushButton[kind="menu"]:pressed { background: ${line}; }
QPushButton[kind="menu"]:focus { border: 1px solid ${accent}; }
QLineEdit[kind="name"] { font-size: ${font_title}px; font-weight: 600; }
QFrame[kind="drop"] { border: 2px dashed ${line}; border-radius: ${radius_m}px; }
QFrame[kind="drop"][hot="true"] { border-color: ${accent}; background: ${selection}; }
QFrame[kind="rule"] { background: ${line}; border: none; }

QProgressBar {
    border: none; border-radius: 3px; background: ${line}; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: ${accent}; border-radius: 3px; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: ${line}; }
QSlider::sub-page:horizontal { border-radius: 2px; background: ${muted}; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: ${muted};
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: ${accent}; }

QSplitter::handle { background: ${line}; }
QSplitter::handle:horizontal { width: 1px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: ${line}; min-height: 36px; border-radius: 4px; margin: 2px;
}
QScrollBar::handle:vertical:hover { background: ${muted}; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
    background: ${line}; min-width: 36px; border-radius: 4px; margin: 2px;
}
QScrollBar::handle:vertical:disabled, QScrollBar::handle:horizontal:disabled {
    background: transparent;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: ${raised}; border: 1px solid ${line}; padding: ${space_xs}px; }
QMenu::item { padding: ${space_s}px ${space_l}px; border-radius: ${radius_s}px; }
QMenu::item:selected { background: ${selection}; color: ${on_selection}; }
QMenu::item:disabled { color: ${muted}; }
QMenu::separator { height: 1px; background: ${line}; margin: ${space_xs}px; }
QToolTip {
    background: ${raised}; color: ${text}; border: 1px solid ${line}; padding: ${space_s}px;
}
""")


def style_sheet(tokens: Tokens) -> str:
    """The whole style sheet of one colour scheme."""
    control = tokens.pixels["size_control"]
    return _TEMPLATE.substitute(
        tokens.colours,
        **tokens.pixels,
        **{f"font_{name}": size for name, size in tokens.fonts.items()},
        control=control - 2,
        tool=control - 5,  # Qt adds 3 of its own
        ringed=control - 4,
        ringed_pad=tokens.pixels["space_m"] - 1,
        ringed_big=round(control * 1.5) - 2,
        ringed_big_pad=tokens.pixels["space_xl"] - 1,
        big=round(control * 1.5),
        small=round(control * 0.7),
        toggle=round(control * 0.8),
        row=control - 4,
        chip_radius=round(control * 0.4),
    )
