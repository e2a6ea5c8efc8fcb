"""Every source of the content is there for something that a person reads."""

from planner.content.catalog import shipped_catalog
from planner.services.views.source_use import source_use


def test_every_shipped_source_is_used_and_every_used_one_is_shipped():
    catalog = shipped_catalog()
    shipped = {source.id for source in catalog.sources()}
    assert set(source_use(catalog)) == shipped


def test_a_source_names_what_it_stands_behind():
    used = {str(name): uses for name, uses in source_use(shipped_catalog()).items()}
    assert "outcome:no-activity-5y" in used["silfverberg-2024-beam"]
    assert "criterion:nmss-age" in used["miller-2021"]
    assert "warning:no-risks" in used["nguyen-2024"]
    assert "about:standard" in used["joseph-williams-2014"]
    assert "claim:sc11" in used["burt-2020"]
