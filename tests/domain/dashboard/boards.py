"""A dashboard to look at."""

from datetime import date, timedelta

from annotator.domain.agreement.figure import Figure
from annotator.domain.dashboard.figures import Dashboard, Headway
from annotator.domain.dashboard.forecast import Forecast
from annotator.domain.dashboard.periods import Period
from annotator.domain.dashboard.speed import Speed

TODAY = date(2026, 11, 22)
SURE = Forecast(6, 1.5, TODAY + timedelta(4), TODAY + timedelta(3), TODAY + timedelta(6))
NOBODY_KNOWS = Forecast(10, reason="Too little was finished.")
WEEK = TODAY - timedelta(6)


def board(**others: object) -> Dashboard:
    values = {
        "today": TODAY,
        "articles": 10,
        "together": Headway("", 10, 4, 1, 2, SURE),
        "headways": (Headway("Anna", 10, 3, 1, 2, SURE), Headway("ben", 10, 0, 0, 0, NOBODY_KNOWS)),
        "finished": {"Anna": ((TODAY - timedelta(1), 2), (TODAY, 1))},
        "labels": {"GPE": {"accepted": 2}, "PERSON": {"accepted": 3, "added": 1}},
        "kinds": {"direct": {"changed": 2}},
        "speakers": (("Ana Petrović", 5), ("the council", 1)),
        "agreement": (Period(WEEK, 7, Figure(0.8, 3, 0.7, 0.9)),),
        "speeds": (Speed("Anna", 3, 95.0, None, None, 40.0),),
        "drift": {"Anna": (Period(WEEK, 7, Figure(2.5, 3, 2.0, 3.0)),)},
    }
    return Dashboard(**{**values, **others})


def empty() -> Dashboard:
    nothing = Headway("", 0, 0, 0, 0, Forecast(0, reason="Everything is done."))
    return Dashboard(TODAY, 0, nothing, (), {}, {}, {}, (), (), (), {})
