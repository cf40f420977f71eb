"""What a person may make. Counting what they made is creation's."""

from __future__ import annotations

from sora_site.people.models import Plan, User


def plan_of(person: User) -> Plan:
    """The person's plan, else the default one; a plan of the model's own defaults if the operator removed that."""
    if person.plan is not None:
        return person.plan
    return Plan.objects.filter(is_default=True).first() or Plan(name="Free", is_default=True)
