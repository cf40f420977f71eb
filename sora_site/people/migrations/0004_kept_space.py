from django.db import migrations, models


def operators_have_no_limit(apps, schema_editor):
    apps.get_model("people", "Plan").objects.filter(name="Operator").update(storage_megabytes=0)


class Migration(migrations.Migration):
    """What the films of one person may take together, 0 sets no limit; and follows by day, for the studio."""

    dependencies = [("people", "0003_making")]
    operations = [
        migrations.AddField("plan", "storage_megabytes", models.PositiveIntegerField(default=5000)),
        migrations.AddIndex("follow", models.Index(fields=["created_at"], name="people_follow_by_day")),
        migrations.RunPython(operators_have_no_limit, migrations.RunPython.noop),
    ]
