"""What an operator takes from sora_site/deploy: every name in it is one the site reads, and it holds together."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
DEPLOY = ROOT / "sora_site" / "deploy"
READ = re.compile(
    r"""environment\.(?:text|flag|number|words|choice|kept_secret|plain_address|folder)\(\s*"([A-Z0-9_]+)\""""
)
#: Read by compose.yaml and the Caddyfile alone.
OF_COMPOSE = {"SITE_HOST", "POSTGRES_PASSWORD"}
#: For those who work on the site, not for those who run it.
NOT_FOR_OPERATORS = {"DEBUG", "SHEET_PROMPTS"}


def read_by_the_site() -> set[str]:
    files = [*(ROOT / "sora_site").glob("*.py"), DEPLOY / "start.py"]
    return {name for file in files for name in READ.findall(file.read_text())}


def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return loaded


def own_services() -> dict[str, Any]:
    return {name: each for name, each in compose()["services"].items() if each["image"] == "sora-site"}


def test_the_example_names_every_setting_once_and_nothing_else() -> None:
    named = re.findall(r"^#?([A-Z0-9_]+)=", (DEPLOY / "env.example").read_text(), re.MULTILINE)
    assert sorted(named) == sorted(read_by_the_site() - NOT_FOR_OPERATORS | OF_COMPOSE)


def test_the_example_as_it_is_leaves_every_default_but_the_two_of_compose() -> None:
    assert set(re.findall(r"^([A-Z0-9_]+)=", (DEPLOY / "env.example").read_text(), re.MULTILINE)) == OF_COMPOSE


def test_containers_are_told_only_what_the_site_reads() -> None:
    assert own_services().keys() == {"prepare", "pages", "renders", "light"}
    for service in own_services().values():
        assert set(service["environment"]) <= read_by_the_site()
    asked = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text()))
    assert asked == OF_COMPOSE
    given = set(compose()["services"]["caddy"]["environment"])
    assert set(re.findall(r"\{\$(\w+)", (DEPLOY / "Caddyfile").read_text())) == given


def test_containers_do_what_the_start_knows_and_wait_for_what_is_there() -> None:
    from sora_site.deploy.start import PARTS

    services = compose()["services"]
    assert {service["command"][0] for service in own_services().values()} == set(PARTS)
    for service in services.values():
        for needed, state in service.get("depends_on", {}).items():
            if state["condition"] == "service_healthy":
                assert "healthcheck" in services[needed]
            else:
                assert services[needed]["restart"] == "no"  # what ends, and is started again, never completes


def test_only_the_proxy_is_reached_from_outside_and_only_it_is_believed() -> None:
    services = compose()["services"]
    assert [name for name, service in services.items() if "ports" in service] == ["caddy"]
    address = services["caddy"]["networks"]["inside"]["ipv4_address"]
    assert {service["environment"]["TRUSTED_PROXIES"] for service in own_services().values()} == {address}


def test_named_volumes_and_files_exist() -> None:
    loaded = compose()
    for service in loaded["services"].values():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            assert (DEPLOY / source).exists() if source.startswith(".") else source in loaded["volumes"]
    build = own_services()["pages"]["build"]
    assert (DEPLOY / build["context"]).resolve() == ROOT
    assert (ROOT / build["dockerfile"]).exists()


def test_what_the_image_copies_is_there_and_the_container_is_nobodys_root() -> None:
    lines = (DEPLOY / "Dockerfile").read_text().splitlines()
    for line in lines:
        if line.startswith("COPY "):
            assert all((ROOT / source).exists() for source in line.split()[1:-1])
    assert [line for line in lines if line.startswith("USER ")] == ["USER sora"]
    assert "tests" in (DEPLOY / "Dockerfile.dockerignore").read_text().splitlines()


def units() -> list[Path]:
    return sorted((DEPLOY / "systemd").iterdir())


def test_units_may_write_only_where_the_data_are() -> None:
    for unit in units():
        if unit.suffix == ".service":
            text = unit.read_text()
            for line in ("ProtectSystem=strict", "NoNewPrivileges=true", "PrivateTmp=true", "User=sora"):
                assert line in text.splitlines(), f"{unit.name}: {line}"
            assert set(re.findall(r"(?:^|\s)([A-Z][A-Z_]+)=", text)) <= read_by_the_site() | {
                "HOME",
                "PYTHONDONTWRITEBYTECODE",
            }


def test_commands_of_units_are_commands_of_the_site() -> None:
    known = {file.stem for file in (ROOT / "sora_site/management/commands").glob("[a-z]*.py")}
    commands = [re.search(r"^ExecStart=\S+ \S+/manage.py (\w+)", unit.read_text(), re.MULTILINE) for unit in units()]
    assert {found.group(1) for found in commands if found} == {"up", "backup"} <= known


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    said = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, units())], capture_output=True, text=True, check=False
    )
    ours = [line for line in said.stderr.splitlines() if "sora-" in line]
    assert (said.returncode, ours) == (0, []), said.stderr


@pytest.mark.skipif(shutil.which("caddy") is None, reason="needs caddy")
def test_caddy_understands_its_file(tmp_path: Path) -> None:
    own = {"SITE_HOST": "films.example.org", "UPSTREAM": "pages:8000", "XDG_DATA_HOME": str(tmp_path)}
    command = ["caddy", "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile")]
    said = subprocess.run(command, env={**os.environ, **own}, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr


def test_the_start_refuses_what_it_does_not_know() -> None:
    command = [sys.executable, "-m", "sora_site.deploy.start", "everything"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert said.stderr.strip() == "Say what to do: prepare, pages, renders, light."


def test_django_finds_nothing_to_say_about_a_site_on_https(tmp_path: Path) -> None:
    environment = {**os.environ, "SITE_URL": "https://films.example.org", "DATA_DIR": str(tmp_path)}
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
