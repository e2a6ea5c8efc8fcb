"""Ten facts that a doctor looks for stand on the first side of every story's sheet.

The text is read back from the printed file, page 1 alone: what is not there is not
found in a minute.
"""

from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.models.document import Paper

FACTS = (
    "who, born",
    "type of MS, since",
    "drug, last dose",
    "option",
    "centre",
    "Day 0",
    "next dates",
    "what is missing",
    "aftercare",
    "fit",
    "questions",
)
STORIES = {
    "ahsct-at-home": (
        ("Elin Berg", "14 Mar 1992", "age 34"),
        ("relapsing MS (RRMS)", "first signs 2020, diagnosed Nov 2020"),
        ("Natalizumab since Feb 2023, last dose 10 Nov 2026.",),
        ("aHSCT", "cyclophosphamide + ATG"),
        ("City Hospital, Uppsala", "+46 18 000 00 00"),
        ("Day 0", "Tue 6 Apr 2027", "Wished by the patient"),
        ("Tue 8 Dec 2026", "Tue 15 Dec 2026", "Transplant doctor"),
        ("No stop date", "JC virus test and MRI for PML"),
        ("who looks after me at home after the treatment",),
        ("relapses in 12 months 1, asked at least 2",),
        ("What covers me between the last natalizumab and mobilisation?",),
    ),
    "split-dose-abroad": (
        ("David Reyes", "2 Aug 1980", "age 46"),
        ("relapsing MS (RRMS)", "first signs 2017, diagnosed Mar 2018"),
        ("Ocrelizumab since 2021, last dose 18 Aug 2026.",),
        ("aHSCT, split dose", "outside hospital"),
        ("Transplant programme in Puebla", "+52 222 000 0000"),
        ("Day 0", "Tue 26 Jan 2027"),
        ("Mon 23 Nov 2026", "Neurologist, Dr Alvarez"),
        ("No stop date",),
        ("who looks after me at home after the treatment",),
        ("age 46, asked under 45",),
        ("How many people with MS did you transplant",),
    ),
    "cells-at-a-clinic": (
        ("Marta Kowalska", "30 May 1974", "age 52"),
        ("primary progressive MS (PPMS)", "first signs 2015, diagnosed Sep 2016"),
        ("No MS drug now; before it: ocrelizumab, 2019 to 2024.",),
        ("Mesenchymal cells", "at a paying clinic", "Cells into the spinal fluid"),
        ("Clinic that sells cell infusions, Izmir",),
        ("Day 0", "Tue 9 Mar 2027"),
        ("Tue 15 Dec 2026", "Fri 22 Jan 2027", "Tue 2 Feb 2027"),
        ("the number for day and night",),
        ("who looks after me at home after the treatment",),
        ("speaks against it:", "only in trials"),
        ("Which published trial used exactly these cells",),
    ),
    "stay-on-drug": (
        ("Jonas Weber", "3 Nov 1988", "age 38"),
        ("relapsing MS (RRMS)", "first signs 2019, diagnosed Jun 2019"),
        ("Ofatumumab since 2022, last dose not told.",),
        ("Stay on the present drug",),
        # None is looked for: the neurologist there is goes on.
        ("Neurologist Dr Huber",),
        ("Review: stay on the present drug", "Tue 1 Dec 2026"),
        ("Mon 1 Mar 2027", "Tue 1 Jun 2027"),
        ("Safety tests of the drug",),
        ("Dr Huber",),
        ("No published limit is held in the program for this option.",),
        ("Is my MS quiet with the treatment I have now?",),
    ),
    "not-yet": (
        ("Aylin Demir", "20 Jan 1995", "age 31"),
        ("relapsing MS (RRMS)", "diagnosed 2024"),
        ("Glatiramer acetate since 2024, last dose not told.",),
        ("Decide later", "decides by 15 Jan 2027"),
        ("centre not chosen yet",),
        ("Day to decide", "Fri 15 Jan 2027"),
        ("Fri 4 Dec 2026", "Fri 18 Dec 2026", "Fri 25 Dec 2026"),
        ("patient does not know", "not told:"),
        ("Neurologist name", "Family doctor name"),
        ("MS active on the present drug", "2 relapses and new lesions"),
        ("Is my MS quiet with the treatment I have now?",),
    ),
}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("story", STORIES)
def test_each_fact_is_found_on_the_first_side(life, story, paper):
    life.start(story)
    pages = PdfReader(BytesIO(life.pdf(paper=paper))).pages
    assert len(pages) == 2
    first = " ".join(pages[0].extract_text().split())
    missing = {
        fact: words
        for fact, words in zip(FACTS, STORIES[story], strict=True)
        if not all(one in first for one in words)
    }
    assert missing == {}
