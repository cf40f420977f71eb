from django.db import migrations, models


def make_room(apps, schema_editor):
    Plan = apps.get_model("people", "Plan")
    Plan.objects.filter(is_default=True, films_at_once=3).update(films_at_once=4)


class Migration(migrations.Migration):
    """Four takes of one storyboard can stand side by side: the plan everyone has lets them wait together."""

    dependencies = [("people", "0006_leaving")]
    operations = [
        migrations.AlterField("plan", "films_at_once", models.PositiveSmallIntegerField(default=4)),
        migrations.RunPython(make_room, migrations.RunPython.noop),
    ]
