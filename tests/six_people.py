"""Six people, for each of whom the app has to be true."""

from datetime import date

from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, MsType, Profile, YesNo

YES, NO = YesNo.YES, YesNo.NO

STABLE_ON_OCRELIZUMAB = Profile(
    born=date(1984, 3, 3),
    ms_type=MsType.RELAPSING,
    relapses_12=0,
    relapses_24=0,
    new_lesions_12=NO,
    edss=2.0,
    present_drug=DrugCourse(drug=DrugId("ocrelizumab"), since="2021", failed=NO),
    may_father=YES,
)
PPMS_WITHOUT_ACTIVITY = Profile(
    born=date(1976, 3, 3),
    ms_type=MsType.PRIMARY_PROGRESSIVE,
    relapses_12=0,
    relapses_24=0,
    new_lesions_12=NO,
    edss=5.0,
    present_drug=DrugCourse(drug=DrugId("none")),
    may_become_pregnant=NO,
)
TWO_RELAPSES_ON_FINGOLIMOD = Profile(
    born=date(1988, 3, 3),
    ms_type=MsType.RELAPSING,
    relapses_12=2,
    relapses_24=2,
    new_lesions_12=YES,
    edss=3.0,
    present_drug=DrugCourse(drug=DrugId("fingolimod"), since="2022", failed=YES),
    may_become_pregnant=YES,
)
MAN_WHO_WANTS_CHILDREN = Profile(
    born=date(1997, 3, 3),
    ms_type=MsType.RELAPSING,
    relapses_12=1,
    present_drug=DrugCourse(drug=DrugId("dimethyl-fumarate"), since="2024"),
    may_father=YES,
    wants_children=YES,
)
WOMAN_WITHOUT_A_DRUG = Profile(
    born=date(1990, 1, 1),
    ms_type=MsType.RELAPSING,
    relapses_12=1,
    present_drug=DrugCourse(drug=DrugId("none")),
    may_become_pregnant=YES,
)
KNOWS_NOTHING = Profile()
ALL = [
    STABLE_ON_OCRELIZUMAB,
    PPMS_WITHOUT_ACTIVITY,
    TWO_RELAPSES_ON_FINGOLIMOD,
    MAN_WHO_WANTS_CHILDREN,
    WOMAN_WITHOUT_A_DRUG,
    KNOWS_NOTHING,
]
