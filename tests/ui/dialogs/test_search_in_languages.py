"""In Spanish and Turkish words are found without accents and dots, and in order."""

import pytest

from tests.ui.opened import bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle
from tests.ui.test_switching_language import drawn

FOUND = {
    "tr": {
        "ilaç": "Şimdiki MS ilacınızın kesilmesi",
        "ILAC": "Şimdiki MS ilacınızın kesilmesi",
        "siklofosfamid (1": "Siklofosfamid (1/4)",
        "IŞINLANMIŞ": "Yalnız ışınlanmış kan: hangi tarihten başlayarak?",
        "isinlanmis": "Yalnız ışınlanmış kan: hangi tarihten başlayarak?",
        "hucrelerinizin toplan": "Kök hücrelerinizin toplanması",
        "ağız": "",
    },
    "es": {
        "medula": "",
        "ATENCION": "",
        "farmaco actual": "Suspender su fármaco actual para la EM",
        "FÁRMACO ACTUAL": "Suspender su fármaco actual para la EM",
        "recoleccion": "Recolección de sus células madre",
        "acompanante": "Encontrar acompañante para las semanas duras",
    },
}
"""What is typed, and a step that it finds; "" where any words do."""
FIRST = {"tr": "Merkezi araştırın", "es": "Revisar el centro"}
"""The first step of the plan: it holds none of these."""
ORDER = {
    # A letter with a mark of its own comes after the one without.
    "tr": [
        "CAR-T hücreleri",
        "Cy/ATG",
        "Çalışma",
        "EBMT",
        "İlerleyici MS",
        "JACIE ve FACT",
    ],
    "es": ["Acreditación", "Anticuerpo", "Célula madre", "EDSS", "Médico familiar"],
}


@pytest.fixture(params=FOUND)
def spoken(request, qtbot, qapp, service, plain_look):
    window = open_window(qapp, service, language=request.param)
    qtbot.addWidget(window)
    fill_journey(window.state)
    return request.param, window


def test_the_search_finds_what_is_typed_without_marks(qapp, spoken):
    language, window = spoken

    def look(dialog):
        for typed, step in FOUND[language].items():
            dialog.filter.setText(typed)
            settle(qapp)
            rows = [dialog.list.item(at).text() for at in range(dialog.list.count())]
            assert rows, typed
            assert not step or step in rows, typed

    bring_up(qapp, window, "search", look)


def test_the_plan_is_filtered_by_what_is_typed_without_marks(qapp, spoken):
    language, window = spoken
    bring_up(qapp, window, "plan-filter", lambda _shown: None)
    field = window.host.page.views.filters.text
    for typed, step in FOUND[language].items():
        if not step:
            continue
        field.setText(typed)
        settle(qapp)
        shown = list(drawn(window))
        assert step in shown, (typed, shown)
        assert FIRST[language] not in shown, "what does not hold it is left out"


def test_the_words_explained_stand_in_the_order_of_the_language(qapp, spoken):
    language, window = spoken

    def look(dialog):
        listed = [dialog.list.item(at).text() for at in range(dialog.list.count())]
        known = [one for one in listed if one in ORDER[language]]
        assert known == ORDER[language]

    bring_up(qapp, window, "glossary", look)
