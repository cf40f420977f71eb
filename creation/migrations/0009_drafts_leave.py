from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("creation", "0008_traces")]

    operations = [
        migrations.AddField(
            model_name="clip",
            name="farewell_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="clip",
            name="is_kept",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="clip",
            name="watched_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
