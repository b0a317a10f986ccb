"""Help: what is collected for support is shown first, and saved only then."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from faxdesk.engine.support_bundle import SupportBundle
from faxdesk.gui.window.support_dialog import SupportDialog
from tests.gui.desk import Desk


def test_it_is_read_before_it_is_saved(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collect = desk.session.collect_support
    # The self-test has tests of its own, and takes its time.
    monkeypatch.setattr(desk.session, "collect_support", lambda: collect(with_self_test=False))
    output = tmp_path / "support.zip"

    def read_and_save(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportDialog)
        assert not dialog.save_button.isEnabled()
        desk.wait(dialog.save_button.isEnabled)
        names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert names[:2] == ["README.txt", "versions.json"]
        dialog.list.setCurrentRow(1)
        assert '"faxdesk"' in dialog.text.toPlainText()
        assert not output.exists()
        dialog.save(tmp_path / "nowhere" / "support.zip")
        assert "nowhere" in dialog.verdict.text()
        dialog.save(output)
        assert str(output) in dialog.verdict.text()
        dialog.reject()

    desk.in_dialog(read_and_save)
    [entry] = [
        action
        for menu in desk.window.actions_._menus
        for action in menu.actions()
        if action.text().replace("&", "").startswith("Collect information")
    ]
    entry.trigger()
    with zipfile.ZipFile(output) as archive:
        assert archive.namelist()[:2] == ["README.txt", "versions.json"]


def test_a_fault_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> SupportBundle:
        raise OSError("no room")

    monkeypatch.setattr(desk.session, "collect_support", fails)
    dialog = SupportDialog(desk.session, desk.bridge, desk.window)
    desk.wait(lambda: "could not be collected" in dialog.verdict.text())
    assert not dialog.save_button.isEnabled()
