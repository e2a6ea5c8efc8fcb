"""Contrast of every pair of colours that is used together, in every theme."""

import pytest

from planner.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT, TEXT_PIXELS, Tone

THEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
TEXT = 7.0
MARK = 3.0


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs(theme):
    for ground in (theme.paper, theme.surface, theme.sunken, theme.tint):
        yield theme.ink, ground
    for ground in (theme.paper, theme.surface):
        yield theme.primary, ground
        yield theme.stop, ground
        yield theme.quiet, ground
    yield theme.quiet, theme.sunken
    yield theme.on_primary, theme.primary
    yield theme.on_primary, theme.primary_hover
    yield theme.primary, theme.tint
    for tone in Tone:
        text, ground, _ = theme.text_on(tone)
        yield text, ground


def mark_pairs(theme):
    for ground in (theme.paper, theme.surface, theme.sunken):
        yield theme.line, ground
        yield theme.primary, ground
    yield theme.on_primary, theme.primary


@pytest.mark.parametrize("name", THEMES)
def test_all_text_has_seven_to_one_contrast(name):
    low = {
        pair: round(contrast(*pair), 2)
        for pair in text_pairs(THEMES[name])
        if contrast(*pair) < TEXT
    }
    assert not low


@pytest.mark.parametrize("name", THEMES)
def test_borders_marks_and_the_focus_ring_have_three_to_one_contrast(name):
    low = {
        pair: round(contrast(*pair), 2)
        for pair in mark_pairs(THEMES[name])
        if contrast(*pair) < MARK
    }
    assert not low


def test_no_text_is_smaller_than_fourteen_pixels():
    assert min(TEXT_PIXELS.values()) >= 14
