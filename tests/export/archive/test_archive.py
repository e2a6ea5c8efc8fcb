"""The PDF carries its data; what is no such PDF is refused with a reason."""

import zlib
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.export.writer import Writer
from planner.models.document import Attachment, Paragraph
from planner.models.errors import PlannerError
from tests.export.paper_samples import a_document, tool
from tests.slices import share_of

REFUSALS = {"file.not-pdf", "file.pdf-damaged", "file.pdf-locked", "file.too-large"}


def carrying(data, name="journey.json"):
    attachment = Attachment(
        name=name, description="Data", mime="application/json", data=data
    )
    return Writer().pdf(a_document(Paragraph(text="Plan")), (attachment,))


@pytest.fixture(scope="module")
def small():
    return carrying(b'{"name": "Anna"}')


def outcome(pdf):
    """Return the attached data, or the code of the refusal."""
    try:
        return Writer().attached_data(pdf, "journey.json")
    except PlannerError as refusal:
        return refusal.code


def changed(pdf, change):
    """Return the PDF with one thing about its attachment changed."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened, opened.Root.Names.EmbeddedFiles.Names[1])
        as_it_is = pikepdf.StreamDecodeLevel.none
        opened.save(target, compress_streams=False, stream_decode_level=as_it_is)
    return target.getvalue()


@given(data=st.binary(max_size=500), name=st.text("abcé 中.-", min_size=1, max_size=20))
@settings(max_examples=share_of(25))
def test_attachments_come_back_as_they_went_in(data, name):
    assert Writer().attached_data(carrying(data, name), name) == data


@pytest.mark.slow
def test_attachments_are_listed_by_other_programs_too(small, tmp_path):
    file = tmp_path / "plan.pdf"
    file.write_bytes(small)
    _, said = tool("pdfdetach", "-list", file)
    assert b"journey.json" in said
    with pikepdf.open(BytesIO(small)) as opened:
        spec = opened.Root.AF[0]
        assert spec.AFRelationship == pikepdf.Name.Data
        assert str(spec.EF.F.Subtype) == "/application/json"


def test_attachments_are_found_by_their_names_whatever_letters_these_have():
    names = ["z.json", "\u00e9.json", "\u0416.json", "\U0001f600.json", "\uff21.json"]
    made = tuple(
        Attachment(name=one, description=one, mime="a/b+c (d)", data=one.encode())
        for one in names
    )
    pdf = Writer().pdf(a_document(Paragraph(text="Plan")), made)
    with pikepdf.open(BytesIO(pdf)) as opened:
        listed = opened.Root.Names.EmbeddedFiles.Names
        kept = [bytes(one) for one in list(listed)[::2]]
        # Readers look for a name by halves (ISO 32000-1, 7.9.6).
        assert kept == sorted(kept)
        assert {str(one.EF.F.Subtype) for one in opened.Root.AF} == {"/a/b+c (d)"}
    for one in names:
        assert Writer().attached_data(pdf, one) == one.encode()


def test_a_pdf_without_the_attachment_gives_nothing(small):
    assert Writer().attached_data(small, "other.json") is None
    assert Writer().attached_data(Writer().pdf(a_document()), "journey.json") is None


def test_a_file_cut_anywhere_is_refused_or_gives_the_whole_data(small):
    step = max(1, len(small) // 300)
    cuts = {*range(0, len(small), step), *range(len(small) - 64, len(small))}
    answers = {outcome(small[:cut]) for cut in cuts}
    assert answers <= REFUSALS | {b'{"name": "Anna"}', None}
    assert "file.not-pdf" in answers


@given(st.data())
@settings(max_examples=share_of(100))
def test_a_file_with_flipped_bytes_never_breaks_the_reader(small, data):
    broken = bytearray(small)
    for _ in range(data.draw(st.integers(1, 20))):
        place = data.draw(st.integers(0, len(small) - 1))
        broken[place] = data.draw(st.integers(0, 255))
    answer = outcome(bytes(broken))
    assert answer is None or isinstance(answer, bytes) or answer in REFUSALS


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"{}", b"\0" * 999]
)
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(PlannerError) as refusal:
        Writer().attached_data(data, "journey.json")
    assert refusal.value.code == "file.not-pdf"


@pytest.mark.slow
def test_an_attachment_that_unpacks_to_gigabytes_is_refused(small):
    packer = zlib.compressobj(9)
    bomb = b"".join(packer.compress(b"\0" * 2**20) for _ in range(80)) + packer.flush()

    def swap(_, spec):
        spec.EF.F.write(bomb, filter=pikepdf.Name.FlateDecode)

    with pytest.raises(PlannerError) as refusal:
        Writer().attached_data(changed(small, swap), "journey.json")
    assert refusal.value.code == "file.too-large"


def without_a_file(_, spec):
    del spec["/EF"]


def with_a_name_for_a_file(_, spec):
    spec.EF["/F"] = pikepdf.Name.Nothing


def with_data_that_does_not_unpack(_, spec):
    spec.EF.F.write(b"no zlib", filter=pikepdf.Name.FlateDecode)


def packed_twice(_, spec):
    twice = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
    spec.EF.F.write(b"x", filter=twice)


def with_a_list_for_a_tree(pdf, _):
    pdf.Root.Names["/EmbeddedFiles"] = pikepdf.Array()


@pytest.mark.parametrize(
    "change",
    [
        without_a_file,
        with_a_name_for_a_file,
        with_data_that_does_not_unpack,
        packed_twice,
        with_a_list_for_a_tree,
    ],
)
def test_a_hostile_attachment_is_refused(small, change):
    answer = outcome(changed(small, change))
    assert answer is None or answer in REFUSALS


def test_a_locked_copy_opens_with_its_password_only(small):
    word = "şifre 1"
    locked = Writer().protect(small, word)
    with pytest.raises(PlannerError) as refusal:
        Writer().attached_data(locked, "journey.json")
    assert refusal.value.code == "file.pdf-locked"
    with pikepdf.open(BytesIO(locked), password=word) as opened:
        assert opened.encryption.R == 6
        assert opened.attachments["journey.json"].get_file().read_bytes()


def test_a_lock_without_a_password_or_of_no_pdf_is_refused(small):
    for pdf, password, code in (
        (small, "", "export.password-empty"),
        (b"no", "x", "file.not-pdf"),
    ):
        with pytest.raises(PlannerError) as refusal:
            Writer().protect(pdf, password)
        assert refusal.value.code == code
