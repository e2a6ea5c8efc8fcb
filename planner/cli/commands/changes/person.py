"""Commands on the person: what is told about you, who is named, who looks after you."""

from argparse import Namespace

from planner.cli.commands.changes.taking import add_change
from planner.cli.commands.given_answers import answers_of
from planner.cli.commands.timetables import plan_of
from planner.cli.parsing.arguments import file_path
from planner.cli.parsing.command_list import CommandList
from planner.models.edit import Edit, because
from planner.models.journey import Contact, ContactRole, Journey
from planner.services.edits import centre_edits, profile_edits
from planner.services.edits.visits import aftercare_edits
from planner.services.journeys.workbench import Workbench
from planner.services.ports import MAX_TOML_BYTES


def add_person(commands: CommandList) -> None:
    """Add the commands on the profile and the contacts."""
    profile = add_change(commands, "profile", _profile)
    profile.add_argument(
        "--answers", type=file_path, required=True, metavar="FILE.toml"
    )
    aftercare = add_change(commands, "aftercare", _aftercare)
    aftercare.add_argument(
        "--answers", type=file_path, required=True, metavar="FILE.toml"
    )
    contact = add_change(commands, "contact", _contact)
    contact.add_argument(
        "role", choices=[one.value for one in ContactRole], metavar="ROLE"
    )
    contact.add_argument("--name", default="", metavar="TEXT")
    contact.add_argument("--phone", default="", metavar="TEXT")
    contact.add_argument("--email", default="", metavar="TEXT")
    contact.add_argument("--hours", default="", metavar="TEXT")
    contact.add_argument("--note", default="", metavar="TEXT")


def _aftercare(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    data = bench.disk.read_file(args.answers, MAX_TOML_BYTES)
    read = bench.own_files.read_aftercare(data, args.answers.name)
    today = bench.service.today()
    told = aftercare_edits.check_aftercare(journey, read, today)
    return because(aftercare_edits.tell_aftercare(journey, told, today), args.why)


def _profile(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    answers = answers_of(bench, args.answers, plan_of(journey).protocol)
    today = bench.service.today()
    edit = profile_edits.set_profile(journey, answers.profile, today)
    return because(edit, args.why)


def _contact(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    named = Contact(
        role=ContactRole(args.role),
        name=args.name,
        phone=args.phone,
        email=args.email,
        hours=args.hours,
        note=args.note,
    )
    return because(centre_edits.put_contact(journey, named), args.why)
