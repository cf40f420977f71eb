from django.db import migrations
from django.db.models import F


def see_what_ended(apps, schema_editor):
    Generation = apps.get_model("creation", "Generation")
    ended = Generation.objects.exclude(state__in=["queued", "in_progress"]).filter(seen_at=None)
    ended.update(seen_at=F("created_at"))


class Migration(migrations.Migration):
    """Films that ended before there was a tray are not news."""

    dependencies = [("creation", "0004_making")]
    operations = [migrations.RunPython(see_what_ended, migrations.RunPython.noop)]
