"""A fax's proof is asked for in its row's menu, and saved from one small dialog."""

from pathlib import Path

import pikepdf
from PySide6.QtWidgets import QDialog

from faxdesk.cli import main
from faxdesk.gui.queue.fax_actions import FaxAction, possible
from faxdesk.gui.queue.proof_dialog import ProofDialog
from tests.gui.desk import Desk


def proof_dialog(dialog: QDialog) -> ProofDialog:
    assert isinstance(dialog, ProofDialog)
    return dialog


def test_the_menu_of_a_delivered_fax_leads_to_its_proof(desk: Desk, letter: Path, tmp_path: Path) -> None:
    [fax] = desk.send(letter)
    assert FaxAction.PROOF not in possible(desk.session.faxes.fax(fax.id))
    desk.wait_for_words(fax, "Delivered")
    desk.window.queue.table.select(fax.id)
    output = tmp_path / "proof.pdf"

    def save(dialog: QDialog) -> None:
        proof = proof_dialog(dialog)
        proof.save(output)
        desk.wait(lambda: str(output) in proof.verdict.text())
        proof.reject()

    desk.in_dialog(save)
    desk.window.queue.table.carry_out(FaxAction.PROOF)
    desk.wait(output.exists)
    with pikepdf.open(output) as pdf:
        assert f"fax-{fax.id}-as-sent.pdf" in pdf.attachments
    assert main(["verify", str(output)]) == 0


def test_a_place_that_cannot_be_written_is_said(desk: Desk, letter: Path, tmp_path: Path) -> None:
    [fax] = desk.send(letter)
    desk.wait_for_words(fax, "Delivered")

    def save(dialog: QDialog) -> None:
        proof = proof_dialog(dialog)
        proof.save(tmp_path / "nowhere" / "proof.pdf")
        desk.wait(proof.save_button.isEnabled)
        assert "nowhere" in proof.verdict.text()
        proof.reject()

    desk.in_dialog(save)
    desk.window.commands.carry_out(FaxAction.PROOF, [fax.id])
