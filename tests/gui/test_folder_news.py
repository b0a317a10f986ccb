"""What the window says of watched folders: nothing that goes wrong in one is silent."""

from pathlib import Path

from faxdesk.domain.hot_folder import HotFolder, NumberFrom
from faxdesk.gui.window.banners import Notice
from tests.gui.desk import Desk


def test_a_file_that_is_not_faxed_is_said_until_it_is_dismissed(
    desk: Desk, tmp_path: Path, letter: Path
) -> None:
    folder = tmp_path / "Fax out"
    folder.mkdir()
    letter.rename(folder / "nobody.pdf")
    desk.session.folder_commands().add(HotFolder(path=str(folder), number_from=NumberFrom.FILE_NAME))
    desk.session.hot_folders.start()
    banner = desk.window._banners.banner(Notice.FOLDERS)
    desk.wait(banner.isVisible)
    assert banner.text == (
        "nobody.pdf was not faxed: it lies in “failed” of the watched folder “Fax out”, with the reason "
        "beside it."
    )
    assert banner.button is not None
    desk.click(banner.button)
    assert not banner.isVisible()
    assert desk.session.folder_commands().refused() == []


def test_a_folder_that_is_away_is_said_for_as_long(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Fax out"
    folder.mkdir()
    desk.session.folder_commands().add(HotFolder(path=str(folder), number_from=NumberFrom.FILE_NAME))
    folder.rename(tmp_path / "away")
    desk.session.hot_folders.start()
    banner = desk.window._banners.banner(Notice.FOLDERS)
    desk.wait(banner.isVisible)
    assert banner.text.startswith("Watched folder “Fax out”: The folder is not there")
    (tmp_path / "away").rename(folder)
    desk.wait(banner.isHidden)
