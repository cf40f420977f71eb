from django.db import migrations


def make_plans(apps, schema_editor):
    Plan = apps.get_model("people", "Plan")
    if not Plan.objects.filter(is_default=True).exists():
        Plan.objects.create(name="Free", is_default=True)
    Plan.objects.get_or_create(
        name="Operator",
        defaults={"longest_seconds": 120, "largest_pixels": 1080 * 1920, "films_at_once": 50, "films_a_day": 10000},
    )


class Migration(migrations.Migration):
    """The two plans a site begins with; an operator changes them in the admin."""

    dependencies = [("people", "0001_initial")]
    operations = [migrations.RunPython(make_plans, migrations.RunPython.noop)]
