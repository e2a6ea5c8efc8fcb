"""Words are whole for all threads: a window asks while a paper is made beside it."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from planner.content.words.section_words import SectionWords

TABLES, THREADS, ROUNDS = 12, 4, 60
TOML = "\n".join(
    f'[table{number}]\nword = "told {number}"\nlong = "{"x" * 400}"'
    for number in range(TABLES)
)


@pytest.fixture
def often():
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("ask_for_all", [False, True])
def test_who_asks_while_another_reads_gets_the_word(tmp_path, often, ask_for_all):
    file = tmp_path / "section.toml"
    file.write_text(TOML, encoding="utf-8")
    wanted = {f"section.table{number}.word": f"told {number}" for number in range(12)}
    with ThreadPoolExecutor(THREADS) as threads:
        for _ in range(ROUNDS):
            words, together = SectionWords("section", [file]), Barrier(THREADS)

            def ask(asker, words=words, together=together):
                together.wait()
                if ask_for_all and asker == 0:
                    words.keys()
                return {key: words.get(key) for key in wanted}

            for found in threads.map(ask, range(THREADS)):
                assert found == wanted
