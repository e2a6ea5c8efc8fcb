"""Where the words of a row of the plan stand: worked out once, then only painted."""

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.words.joints import in_points

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_TALL: Final = 10_000
"""Height of a box for measuring: more than any text needs, as it is cut at the box."""
_TOP: Final = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignTop)
_WRAP: Final = int(Qt.TextFlag.TextWordWrap) | _TOP
_BREAK: Final = int(Qt.TextFlag.TextWrapAnywhere) | _TOP
_SIDE: Final = 14
_ABOVE: Final = 5
_WHEN: Final = 142
"""Width of the day at 100 %: "Wed 30 September 2027" on one line, a stay on two."""
_NARROW: Final = 430
"""Width at 100 % below which day, name and state stand below each other."""
_PILL_SIDE: Final = 9
_PILL_ABOVE: Final = 3
_PILL_SHARE: Final = 0.36
_LEAST: Final = 50


class Hand(Enum):
    """The hands that words are written in."""

    DAY = auto()
    TITLE = auto()
    SMALL = auto()
    STATE = auto()


class RowWords(Struct, frozen=True):
    """Words in their place, in pixels from the corner of the row."""

    words: str
    hand: Hand
    box: QRect
    flags: int


class RowPicture(Struct, frozen=True, kw_only=True):
    """A row as it is painted.

    Attributes:
        told: all words but the state.
        state: the words of the state, inside their pill.
        pill: the ground of the state.
        mark: square of its shape.
        height: in pixels.
    """

    told: tuple[RowWords, ...]
    state: RowWords
    pill: QRect
    mark: QRect
    height: int


class RowSetter:
    """Sets rows in the look in force."""

    def __init__(self) -> None:
        chosen = look()
        body, small = chosen.text(TextRole.BODY), chosen.text(TextRole.SMALL)
        self.fonts: dict[Hand, QFont] = {
            Hand.DAY: text_font(body, strong=True),
            # A title is strong while its step is chosen: it is measured as it would
            # be then, so that choosing moves nothing.
            Hand.TITLE: text_font(body, strong=True),
            Hand.SMALL: text_font(small),
            Hand.STATE: text_font(small, strong=True),
        }
        self.plain = text_font(body)
        self._metrics = {hand: QFontMetrics(font) for hand, font in self.fonts.items()}
        self._side = chosen.gap(_SIDE)
        self._above = chosen.gap(_ABOVE)
        self._across = chosen.gap(_PILL_SIDE)
        self._upon = chosen.gap(_PILL_ABOVE)
        self._least = chosen.px(_LEAST)

    def picture(self, row: PlanRow, width: int) -> RowPicture:
        """Return where everything of a row stands.

        Args:
            row: the step.
            width: of the list, in pixels.
        """
        second = in_points(row.number_word, row.time)
        day = ((row.day_word, Hand.DAY), (second, Hand.SMALL))
        named = (
            (row.title, Hand.TITLE),
            (in_points(row.who_word, row.place_word), Hand.SMALL),
        )
        if width < look().px(_NARROW):
            return self._stacked(row, named, day, width)
        pill = self._pill(row.state_word, int(width * _PILL_SHARE))
        left = self._column(day, self._side, look().px(_WHEN))
        start = self._side + look().px(_WHEN) + self._side
        room = width - start - pill.width() - 2 * self._side
        middle = self._column(named, start, room)
        needed = max(_bottom(left), _bottom(middle), pill.height())
        height = max(self._least, needed + 2 * self._above)
        told = (
            *_down(left, (height - _bottom(left)) // 2),
            *_down(middle, (height - _bottom(middle)) // 2),
        )
        corner = width - self._side - pill.width()
        return self._whole(
            row, told, QRect(corner, (height - pill.height()) // 2, *_of(pill)), height
        )

    def _stacked(
        self,
        row: PlanRow,
        named: tuple[tuple[str, Hand], ...],
        day: tuple[tuple[str, Hand], ...],
        width: int,
    ) -> RowPicture:
        room = width - 2 * self._side
        told = _down(self._column((*named[:1], *day), self._side, room), self._above)
        pill = self._pill(row.state_word, room)
        top = _bottom(told) + self._above
        height = top + pill.height() + 2 * self._above
        return self._whole(
            row, told, QRect(self._side, top, *_of(pill)), max(self._least, height)
        )

    def _whole(
        self, row: PlanRow, told: tuple[RowWords, ...], pill: QRect, height: int
    ) -> RowPicture:
        inside = pill.adjusted(self._across, self._upon, -self._across, -self._upon)
        line = self._metrics[Hand.STATE].height()
        side = self._mark()
        mark = QRect(inside.left(), inside.top() + (line - side) // 2, side, side)
        place = inside.adjusted(side + self._across // 2, 0, 0, 0)
        return RowPicture(
            told=told,
            state=RowWords(row.state_word, Hand.STATE, place, _WRAP),
            pill=pill,
            mark=mark,
            height=height,
        )

    def _column(
        self, texts: tuple[tuple[str, Hand], ...], left: int, room: int
    ) -> tuple[RowWords, ...]:
        """Return texts below each other, from the top of the row."""
        top, told = 0, list[RowWords]()
        for words, hand in texts:
            if words:
                one = self._words(words, hand, QRect(left, top, max(room, 20), _TALL))
                told.append(one)
                top = one.box.bottom() + 1
        return tuple(told)

    def _words(self, words: str, hand: Hand, box: QRect) -> RowWords:
        metrics = self._metrics[hand]
        longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
        # A word wider than its place would be cut off: better broken.
        flags = _WRAP if longest <= box.width() else _BREAK
        needed = metrics.boundingRect(box, flags, words).height()
        return RowWords(
            words, hand, QRect(box.topLeft(), QSize(box.width(), needed)), flags
        )

    def _pill(self, words: str, room: int) -> QSize:
        frame = self._mark() + self._across // 2 + 2 * self._across
        metrics = self._metrics[Hand.STATE]
        longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
        box = QRect(0, 0, max(room - frame, longest + 1, 20), _TALL)
        size = metrics.boundingRect(box, _WRAP, words).size()
        return QSize(size.width() + frame + 1, size.height() + 2 * self._upon)

    def _mark(self) -> int:
        return self._metrics[Hand.STATE].ascent() - 2


def _bottom(told: tuple[RowWords, ...]) -> int:
    return told[-1].box.bottom() + 1 if told else 0


def _down(told: tuple[RowWords, ...], by: int) -> tuple[RowWords, ...]:
    return tuple(
        RowWords(one.words, one.hand, one.box.translated(0, by), one.flags)
        for one in told
    )


def _of(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
