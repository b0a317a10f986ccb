<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Użyte biblioteki</translation>
    </message>
    <message>
        <source>About FaxDesk</source>
        <translation>O programie FaxDesk</translation>
    </message>
    <message>
        <source>Choose a library to read its licence.</source>
        <translation>Wybierz bibliotekę, aby przeczytać jej licencję.</translation>
    </message>
    <message>
        <source>Its makers put no text beside it. Its licence is {licence}.</source>
        <translation>Autorzy nie dołączyli tekstu licencji. Licencja to {licence}.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Biblioteki i ich licencje</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged under the GNU LGPL, version 3, as shared libraries that you may replace with your own build.</source>
        <translation>Qt i PySide6 są używane bez zmian na licencji GNU LGPL w wersji 3 jako biblioteki współdzielone, które można zastąpić własną kompilacją.</translation>
    </message>
    <message>
        <source>Sends documents as faxes through Telnyx. Free software under the MIT licence.</source>
        <translation>Wysyła dokumenty jako faksy przez Telnyx. Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>The licence&apos;s own words</source>
        <translation>Oryginalny tekst licencji</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
</context>
<context>
    <name>AccountDisplay</name>
    <message>
        <source>Set up your Telnyx account first.</source>
        <translation>Najpierw skonfiguruj konto Telnyx.</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy can&apos;t be read: see the notice at the top.</source>
        <translation>Nie można odczytać zasad działu IT: zobacz powiadomienie u góry.</translation>
    </message>
</context>
<context>
    <name>ActModel</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>SHA-256 {value}</source>
        <translation>SHA-256 {value}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>broadcast B{value}</source>
        <translation>wysyłka zbiorcza B{value}</translation>
    </message>
    <message>
        <source>contacts {value}</source>
        <translation>kontakty {value}</translation>
    </message>
    <message>
        <source>faxes {first} to {last}</source>
        <translation>faksy od {first} do {last}</translation>
    </message>
    <message>
        <source>faxes {value}</source>
        <translation>faksy {value}</translation>
    </message>
    <message>
        <source>group {value}</source>
        <translation>grupa {value}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} in all</source>
        <translation>łącznie {value}</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Caller name</source>
        <translation>Nazwa dzwon&amp;iącego</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <translation>Adres we&amp;bhooka</translation>
    </message>
    <message>
        <source>A copy stays at Telnyx. It is asked for again with every fax and never remembered.</source>
        <translation>Kopia pozostaje w Telnyx. Trzeba to wybrać przy każdym faksie; nie jest zapamiętywane.</translation>
    </message>
    <message>
        <source>A picture of the pages stays at Telnyx. It is asked for again with every fax.</source>
        <translation>Obraz stron pozostaje w Telnyx. Trzeba to wybrać przy każdym faksie.</translation>
    </message>
    <message>
        <source>A server of yours that Telnyx tells about this fax. Not remembered for the next one.</source>
        <translation>Twój serwer, który Telnyx powiadamia o tym faksie. Nie jest zapamiętywany dla następnego.</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Nazwa dzwoniącego</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Numer nadawc&amp;y</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Numer nadawcy</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview format</source>
        <translation>Format podglądu</translation>
    </message>
    <message>
        <source>Store a preview at Telnyx, as</source>
        <translation>Przechowaj podgląd w Telnyx jako</translation>
    </message>
    <message>
        <source>Store the document at Telnyx</source>
        <translation>Przechowaj dokument w Telnyx</translation>
    </message>
    <message>
        <source>Storing and the webhook count for one fax, then they are off again.</source>
        <translation>Przechowywanie i webhook dotyczą jednego faksu, potem znów są wyłączone.</translation>
    </message>
    <message>
        <source>Switch it off where a receiver&apos;s machine can&apos;t agree with ours.</source>
        <translation>Wyłącz, jeśli aparat odbiorcy nie może się porozumieć z naszym.</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>Use T.38 (fax &amp;over internet lines)</source>
        <translation>Użyj T.38 (faks przez łącza internet&amp;owe)</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adres webhooka</translation>
    </message>
    <message>
        <source>What the receiver&apos;s display shows. Letters A–Z, digits, spaces and - _ ~ ! . +</source>
        <translation>To, co pokazuje wyświetlacz odbiorcy. Litery A–Z, cyfry, spacje oraz - _ ~ ! . +</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>the from-number</source>
        <translation>numer nadawcy</translation>
    </message>
</context>
<context>
    <name>ApplicationList</name>
    <message>
        <source>Fax applications</source>
        <translation>Aplikacje faksowe</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it has no outbound voice profile</source>
        <translation>{name}: nie może wysyłać, bo nie ma profilu głosowego połączeń wychodzących</translation>
    </message>
    <message>
        <source>{name}: can&apos;t send, as it is switched off</source>
        <translation>{name}: nie może wysyłać, bo jest wyłączona</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>All faxes up to the end of {year}</source>
        <translation>Wszystkie faksy do końca roku {year}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Archive old faxes</source>
        <translation>Archiwizacja starych faksów</translation>
    </message>
    <message>
        <source>Archiving … Faxes so far: {number}. Closing this window stops it.</source>
        <translation>Archiwizowanie … Faksy dotąd: {number}. Zamknięcie tego okna je zatrzyma.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Faxes archived: {number}</source>
        <translation>Zarchiwizowane faksy: {number}</translation>
    </message>
    <message>
        <source>Faxes that stay: {number}. They are kept, lie in the bin, aren&apos;t over, or their document is not deleted yet.</source>
        <translation>Faksy, które zostają: {number}. Zaznaczono, by je przechowywać, leżą w koszu, nie są zakończone albo ich dokumentu jeszcze nie usunięto.</translation>
    </message>
    <message>
        <source>Faxes that would be moved: {number}</source>
        <translation>Faksy do przeniesienia: {number}</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Folder na archiwum</translation>
    </message>
    <message>
        <source>No fax is old enough to be archived.</source>
        <translation>Żaden faks nie jest dość stary, by go archiwizować.</translation>
    </message>
    <message>
        <source>Old faxes go into a file of their own, and the journal becomes smaller. The history still finds them.</source>
        <translation>Stare faksy trafiają do osobnego pliku, a dziennik się zmniejsza. Historia nadal je znajduje.</translation>
    </message>
    <message>
        <source>The file is in {folder}. Keep it with your backups.</source>
        <translation>Plik jest w {folder}. Przechowuj go z kopiami zapasowymi.</translation>
    </message>
    <message>
        <source>{file}: 1 fax</source>
        <translation>{file}: 1 faks</translation>
    </message>
    <message>
        <source>{file}: missing</source>
        <translation>{file}: brak pliku</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {number} faxes</source>
        <translation>
            <numerusform>{file}: {number} faks</numerusform>
            <numerusform>{file}: {number} faksy</numerusform>
            <numerusform>{file}: {number} faksów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>The link “{link}” names no number that can be faxed.</source>
        <translation>Łącze „{link}” nie zawiera numeru, na który można wysłać faks.</translation>
    </message>
    <message>
        <source>{numbers} came by a link, beside who stood in To before. Look before you send.</source>
        <translation>Z łącza dodano {numbers}, obok tych, którzy już byli w polu Do. Sprawdź przed wysłaniem.</translation>
    </message>
</context>
<context>
    <name>AuditWindow</name>
    <message numerus="yes">
        <source>%n lines saved: {path}</source>
        <translation>
            <numerusform>Zapisano %n wiersz: {path}</numerusform>
            <numerusform>Zapisano %n wiersze: {path}</numerusform>
            <numerusform>Zapisano %n wierszy: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check the journal</source>
        <translation>&amp;Sprawdź dziennik</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>All of them: faxdesk audit</source>
        <translation>Wszystkie: faxdesk audit</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Checking the whole journal…</source>
        <translation>Sprawdzanie całego dziennika…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Eksport dziennika audytu</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ostatnie 365 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Nothing was done that fits this.</source>
        <translation>Nie ma czynności spełniających te warunki.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entries checked.</source>
        <translation>
            <numerusform>Dziennik jest nienaruszony: sprawdzono %n wpis.</numerusform>
            <numerusform>Dziennik jest nienaruszony: sprawdzono %n wpisy.</numerusform>
            <numerusform>Dziennik jest nienaruszony: sprawdzono %n wpisów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in %n places.</source>
        <translation>
            <numerusform>Dziennik zmieniono w %n miejscu.</numerusform>
            <numerusform>Dziennik zmieniono w %n miejscach.</numerusform>
            <numerusform>Dziennik zmieniono w %n miejscach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Kt&amp;o</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>wpis {number}</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>faks {number}</translation>
    </message>
</context>
<context>
    <name>Broadcast</name>
    <message numerus="yes">
        <source>%n are under way: Telnyx is asked to stop them, and may be too late.</source>
        <translation>
            <numerusform>%n jest w toku: Telnyx dostanie prośbę o zatrzymanie, ale może być za późno.</numerusform>
            <numerusform>%n są w toku: Telnyx dostanie prośbę o ich zatrzymanie, ale może być za późno.</numerusform>
            <numerusform>%n jest w toku: Telnyx dostanie prośbę o ich zatrzymanie, ale może być za późno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed as there is no such fax number.</source>
        <translation>
            <numerusform>%n z nich się nie udał, bo taki numer faksu nie istnieje.</numerusform>
            <numerusform>%n z nich się nie udały, bo takie numery faksu nie istnieją.</numerusform>
            <numerusform>%n z nich się nie udało, bo takie numery faksu nie istnieją.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these faxes could not take it: look at each.</source>
        <translation>
            <numerusform>Dla %n z tych faksów nie dało się tego zrobić: sprawdź go.</numerusform>
            <numerusform>Dla %n z tych faksów nie dało się tego zrobić: sprawdź każdy.</numerusform>
            <numerusform>Dla %n z tych faksów nie dało się tego zrobić: sprawdź każdy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait: they are cancelled.</source>
        <translation>
            <numerusform>%n czeka: zostanie anulowany.</numerusform>
            <numerusform>%n czekają: zostaną anulowane.</numerusform>
            <numerusform>%n czeka: zostaną anulowane.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Nie wysyłaj</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>Wysyłaj &amp;dalej</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Usuń wszystkie</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Przerwij wszystkie</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Wysyłka zbiorcza</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Eksport wyników</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Eksportuj wyniki…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Tylko do %n p&amp;ozostałego</numerusform>
            <numerusform>Tylko do %n p&amp;ozostałych</numerusform>
            <numerusform>Tylko do %n p&amp;ozostałych</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %n faxes of this broadcast?</source>
        <translation>
            <numerusform>Usunąć %n faks tej wysyłki zbiorczej?</numerusform>
            <numerusform>Usunąć wszystkie %n faksy tej wysyłki zbiorczej?</numerusform>
            <numerusform>Usunąć wszystkie %n faksów tej wysyłki zbiorczej?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all from the list…</source>
        <translation>Usuń wszystkie z listy…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Usuń wszystkie…</translation>
    </message>
    <message numerus="yes">
        <source>Send again to the %n that failed</source>
        <translation>
            <numerusform>Wyślij ponownie %n nieudany</numerusform>
            <numerusform>Wyślij ponownie %n nieudane</numerusform>
            <numerusform>Wyślij ponownie %n nieudanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to {count} failed</source>
        <translation>Wyślij ponownie nieudane: {count}</translation>
    </message>
    <message>
        <source>Stop all faxes of this broadcast?</source>
        <translation>Przerwać wszystkie faksy tej wysyłki zbiorczej?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Przerwij…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The results are in {name}.</source>
        <translation>Wyniki są w {name}.</translation>
    </message>
    <message>
        <source>To &amp;all</source>
        <translation>Do &amp;wszystkich</translation>
    </message>
    <message>
        <source>Trying again won&apos;t help there: check the numbers.</source>
        <translation>Ponowne próby nic tu nie dadzą: sprawdź numery.</translation>
    </message>
</context>
<context>
    <name>BroadcastBar</name>
    <message>
        <source>&amp;Back to all faxes</source>
        <translation>W&amp;róć do wszystkich faksów</translation>
    </message>
    <message>
        <source>Back to all faxes (Left)</source>
        <translation>Wróć do wszystkich faksów (strzałka w lewo)</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Wysyłka zbiorcza</translation>
    </message>
</context>
<context>
    <name>BroadcastView</name>
    <message>
        <source>Show its faxes</source>
        <translation>Pokaż jej faksy</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Being cleaned up …</source>
        <translation>Oczyszczanie …</translation>
    </message>
    <message>
        <source>Being cleaned up: {done} of {of} pages</source>
        <translation>Oczyszczanie: strona {done} z {of}</translation>
    </message>
    <message>
        <source>Being made again …</source>
        <translation>Ponowne tworzenie …</translation>
    </message>
    <message>
        <source>Being shrunk …</source>
        <translation>Zmniejszanie …</translation>
    </message>
    <message>
        <source>Being shrunk: {done} of {of} pages</source>
        <translation>Zmniejszanie: strona {done} z {of}</translation>
    </message>
    <message>
        <source>Choose pages…</source>
        <translation>Wybierz strony…</translation>
    </message>
    <message>
        <source>Clean up for fax</source>
        <translation>Oczyść do faksu</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Dopasuj do szerokości</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>Have the pages as they were scanned</source>
        <translation>Przywróć strony takie, jak zeskanowano</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Zachowaj tę</translation>
    </message>
    <message>
        <source>Leave out blank pages</source>
        <translation>Pomiń puste strony</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Make scanned pages black on white, straight and without shadows: quick to send, easy to read</source>
        <translation>Zeskanowane strony staną się czarno-białe, proste i bez cieni: szybkie do wysłania, łatwe do czytania</translation>
    </message>
    <message>
        <source>Send greys as shown: about {time}</source>
        <translation>Wyślij szarości jak w podglądzie: około {time}</translation>
    </message>
    <message>
        <source>Send without tracked changes</source>
        <translation>Wyślij bez śledzonych zmian</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Zmniejsz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own dots may take about {time}. Pages with greys then go as pictures: small print on them may be harder to read.</source>
        <translation>Z punktami Telnyx może to zająć około {time}. Jak w podglądzie, strony z szarościami idą jako obrazy: drobny druk na nich może być trudniejszy do odczytania.</translation>
    </message>
    <message>
        <source>Undo clean-up</source>
        <translation>Cofnij oczyszczenie</translation>
    </message>
    <message>
        <source>Undo greys as shown</source>
        <translation>Cofnij szarości jak w podglądzie</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odblokuj…</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Użyj nowej wersji</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>List {name}: Enter opens it</source>
        <translation>Lista {name}: Enter otwiera</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Otwórz listę</translation>
    </message>
    <message>
        <source>Recipient {number}</source>
        <translation>Odbiorca {number}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń stąd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n kolejny</numerusform>
            <numerusform>i %n kolejne</numerusform>
            <numerusform>i %n kolejnych</numerusform>
        </translation>
    </message>
    <message>
        <source>{group} ({n})</source>
        <translation>{group} ({n})</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>(fax {number}, {time})</source>
        <translation>(faks {number}, {time})</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nieznany)</translation>
    </message>
    <message>
        <source>(partly estimated)</source>
        <translation>(częściowo szacunek)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>All of it is the team&apos;s now. This desk&apos;s own journal stays as it was, with its queue paused.</source>
        <translation>Wszystko należy teraz do zespołu. Własny dziennik tego stanowiska pozostał bez zmian, ze wstrzymaną kolejką.</translation>
    </message>
    <message>
        <source>Another FaxDesk has the journal open: remains in unused parts of it are overwritten later.</source>
        <translation>Inny FaxDesk ma otwarty dziennik: resztki w jego nieużywanych częściach zostaną nadpisane później.</translation>
    </message>
    <message>
        <source>Another command works the queue. This one takes over when it ends.</source>
        <translation>Kolejkę obsługuje inne polecenie. Gdy się skończy, przejmie ją to.</translation>
    </message>
    <message>
        <source>Backup: {back_up}</source>
        <translation>Kopia zapasowa: {back_up}</translation>
    </message>
    <message>
        <source>Before: {before_bytes}. After: {after_bytes}.</source>
        <translation>Przed: {before_bytes}. Po: {after_bytes}.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast {name}: {n} faxes</source>
        <translation>
            <numerusform>Wysyłka zbiorcza {name}: {n} faks</numerusform>
            <numerusform>Wysyłka zbiorcza {name}: {n} faksy</numerusform>
            <numerusform>Wysyłka zbiorcza {name}: {n} faksów</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain {chain} ends here with {last_hash}</source>
        <translation>Łańcuch {chain} kończy się tu na {last_hash}</translation>
    </message>
    <message>
        <source>Chain {chain} ends with entry {last}, {last_hash}</source>
        <translation>Łańcuch {chain} kończy się na wpisie {last}, {last_hash}</translation>
    </message>
    <message>
        <source>Check it with: faxdesk verify FILE</source>
        <translation>Sprawdź poleceniem: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Sprawdź jego nazwę i folder.</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute.</source>
        <translation>Zbieranie z wypróbowaniem każdej części programu FaxDesk: do minuty.</translation>
    </message>
    <message>
        <source>Credit: {available_credit} {currency}</source>
        <translation>Środki: {available_credit} {currency}</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Nie wysyłać faksów: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Documents: deleted {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Dokumenty: usuwane {n} dzień po zakończeniu faksu.</numerusform>
            <numerusform>Dokumenty: usuwane {n} dni po zakończeniu faksu.</numerusform>
            <numerusform>Dokumenty: usuwane {n} dni po zakończeniu faksu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents: kept for ever.</source>
        <translation>Dokumenty: przechowywane bezterminowo.</translation>
    </message>
    <message>
        <source>Documents: {number} ({size})</source>
        <translation>Dokumenty: {number} ({size})</translation>
    </message>
    <message>
        <source>Due now: documents of {documents}, numbers and names of {names}</source>
        <translation>Czas minął teraz, dokumenty: {documents}, numery i nazwy: {names}</translation>
    </message>
    <message>
        <source>Entries checked: {links}. Seals checked: {seals}.</source>
        <translation>Sprawdzone wpisy: {links}. Sprawdzone pieczęcie: {seals}.</translation>
    </message>
    <message>
        <source>Every user of this computer can read the faxes here and send some.</source>
        <translation>Każdy użytkownik tego komputera może czytać tutejsze faksy i wysyłać nowe.</translation>
    </message>
    <message>
        <source>Fax application</source>
        <translation>Aplikacja faksowa</translation>
    </message>
    <message>
        <source>Fax {fax_id} is deleted.</source>
        <translation>Usunięto faks {fax_id}.</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the bin. Within 30 days: faxdesk restore {fax_id}</source>
        <translation>Faks {fax_id} jest w koszu. W ciągu 30 dni: faxdesk restore {fax_id}</translation>
    </message>
    <message>
        <source>Fax {fax_id} is in the history again.</source>
        <translation>Faks {fax_id} jest znów w historii.</translation>
    </message>
    <message>
        <source>Fax {ids}: no longer under legal hold.</source>
        <translation>Faks {ids}: nie jest już objęty zabezpieczeniem prawnym.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document goes when its time has come.</source>
        <translation>Faks {ids}: dokument zniknie, gdy minie jego czas.</translation>
    </message>
    <message>
        <source>Fax {ids}: the document is kept until: faxdesk keep --off {plain}</source>
        <translation>Faks {ids}: dokument jest przechowywany do polecenia: faxdesk keep --off {plain}</translation>
    </message>
    <message>
        <source>Fax {ids}: under legal hold. Nothing of it can be removed.</source>
        <translation>Faks {ids}: objęty zabezpieczeniem prawnym. Niczego z niego nie można usunąć.</translation>
    </message>
    <message>
        <source>Fax {id} goes from {from_number}, as it was sent; {usual} is your number now. To change that: faxdesk cancel {id}, then faxdesk retry {id} --from {usual}</source>
        <translation>Faks {id} pójdzie z {from_number}, tak jak go wysłano; twój numer to teraz {usual}. Aby to zmienić: faxdesk cancel {id}, potem faxdesk retry {id} --from {usual}</translation>
    </message>
    <message>
        <source>Fax {number}</source>
        <translation>Faks {number}</translation>
    </message>
    <message>
        <source>Fax {number}: {reason}</source>
        <translation>Faks {number}: {reason}</translation>
    </message>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two.</source>
        <translation>FaxDesk jednorazowo aktualizuje dziennik ({number} MB). Może to potrwać minutę lub dwie.</translation>
    </message>
    <message>
        <source>FaxDesk is no printer on this computer; see docs/printing.md.</source>
        <translation>FaxDesk nie jest drukarką na tym komputerze; zobacz docs/printing.md.</translation>
    </message>
    <message>
        <source>FaxDesk works the queue. Ctrl+C ends it.</source>
        <translation>FaxDesk obsługuje kolejkę. Ctrl+C kończy.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal</source>
        <translation>Kopie dziennika utworzone przez FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s window works the queue. This command takes over when it ends.</source>
        <translation>Kolejkę obsługuje okno FaxDesk. Gdy się zamknie, przejmie ją to polecenie.</translation>
    </message>
    <message>
        <source>Faxes go from {number} with {name} ({id}).</source>
        <translation>Faksy idą z numeru {number} przez {name} ({id}).</translation>
    </message>
    <message>
        <source>Faxes that are not over, and go on with the team: {number}</source>
        <translation>Faksy niezakończone, które idą dalej w zespole: {number}</translation>
    </message>
    <message>
        <source>Faxes that are over and have their document: {with_document}</source>
        <translation>Faksy zakończone, które mają dokument: {with_document}</translation>
    </message>
    <message>
        <source>For all desks of the team, as the IT department&apos;s policy has it.</source>
        <translation>Dla wszystkich stanowisk zespołu, zgodnie z zasadami działu IT.</translation>
    </message>
    <message>
        <source>For each person (or desk), in psql, a user in the role of a clerk, a lead or an administrator:</source>
        <translation>Dla każdej osoby (lub stanowiska) w psql użytkownik w roli pracownika, kierownika lub administratora:</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --password-stdin</source>
        <translation>Tutaj to: faxdesk send --password-stdin</translation>
    </message>
    <message>
        <source>Here that is: faxdesk send --shrink</source>
        <translation>Tutaj to: faxdesk send --shrink</translation>
    </message>
    <message>
        <source>Here that is: {options}</source>
        <translation>Tutaj to: {options}</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Idzie dalej.</translation>
    </message>
    <message>
        <source>Its password (nothing: don&apos;t send it):</source>
        <translation>Jego hasło (puste: nie wysyłaj):</translation>
    </message>
    <message>
        <source>Its queue is paused: what waits in it waits with the team, too.</source>
        <translation>Jego kolejka jest wstrzymana: co w niej czeka, czeka też w zespole.</translation>
    </message>
    <message>
        <source>Keep it with your backups, too: faxdesk backup copies the journal alone.</source>
        <translation>Przechowuj je też z kopiami zapasowymi: faxdesk backup kopiuje sam dziennik.</translation>
    </message>
    <message>
        <source>Kept by hand: {kept}; under legal hold: {held}</source>
        <translation>Przechowywane ręcznie: {kept}; zabezpieczenie prawne: {held}</translation>
    </message>
    <message>
        <source>Leave out who is not to be faxed.</source>
        <translation>Pomiń tych, do których nie wolno wysyłać faksów.</translation>
    </message>
    <message>
        <source>Lines in use: {used} of {lines}; in hand: {count}</source>
        <translation>Linie w użyciu: {used} z {lines}; w toku: {count}</translation>
    </message>
    <message>
        <source>Managed by: {managed_by}</source>
        <translation>Zarządza: {managed_by}</translation>
    </message>
    <message>
        <source>No contact.</source>
        <translation>Brak kontaktów.</translation>
    </message>
    <message>
        <source>No cost is known.</source>
        <translation>Żaden koszt nie jest znany.</translation>
    </message>
    <message>
        <source>No cost is known: no price is set.</source>
        <translation>Żaden koszt nie jest znany: nie ustawiono ceny.</translation>
    </message>
    <message>
        <source>No desk has worked its queue yet.</source>
        <translation>Żadne stanowisko nie obsługiwało jeszcze jego kolejki.</translation>
    </message>
    <message>
        <source>No fax is marked to be kept.</source>
        <translation>Żaden faks nie jest oznaczony do przechowania.</translation>
    </message>
    <message>
        <source>No fax is under legal hold.</source>
        <translation>Żaden faks nie jest objęty zabezpieczeniem prawnym.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Żaden folder nie jest obserwowany.</translation>
    </message>
    <message>
        <source>No policy: there is no {policy_path}.</source>
        <translation>Brak zasad: nie ma {policy_path}.</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nikogo nie znaleziono.</translation>
    </message>
    <message>
        <source>Nobody is sure whether they went</source>
        <translation>Nie wiadomo, czy poszły</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Niczego czas nie minął.</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>W historii nie ma nic takiego.</translation>
    </message>
    <message>
        <source>Nothing that was printed waits.</source>
        <translation>Nic z wydrukowanych nie czeka.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Niczego nie zrobiono.</translation>
    </message>
    <message>
        <source>Nothing was done. This can&apos;t be undone; say that it is meant with: --yes</source>
        <translation>Niczego nie zrobiono. Tego nie można cofnąć; potwierdź przez: --yes</translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation>Niczego nie dodano do kolejki.</translation>
    </message>
    <message>
        <source>Nothing was written. Use --yes to have it all the same.</source>
        <translation>Niczego nie zapisano. Użyj --yes, aby zrobić to mimo wszystko.</translation>
    </message>
    <message>
        <source>Numbers and names: kept for ever.</source>
        <translation>Numery i nazwy: przechowywane bezterminowo.</translation>
    </message>
    <message numerus="yes">
        <source>Numbers and names: taken out {n} days after a fax&apos;s end.</source>
        <translation>
            <numerusform>Numery i nazwy: wymazywane {n} dzień po zakończeniu faksu.</numerusform>
            <numerusform>Numery i nazwy: wymazywane {n} dni po zakończeniu faksu.</numerusform>
            <numerusform>Numery i nazwy: wymazywane {n} dni po zakończeniu faksu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same lists, gone before</source>
        <translation>Z tych samych list, poszły wcześniej</translation>
    </message>
    <message>
        <source>Only programs on this computer that know the key.</source>
        <translation>Tylko programy na tym komputerze, które znają klucz.</translation>
    </message>
    <message>
        <source>Password of the team&apos;s database:</source>
        <translation>Hasło bazy danych zespołu:</translation>
    </message>
    <message>
        <source>Policy: {source}</source>
        <translation>Zasady: {source}</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Portu {port} używa inny program.</translation>
    </message>
    <message>
        <source>Queued. The faxes go while FaxDesk is open, or with: faxdesk run</source>
        <translation>Dodano do kolejki. Faksy idą, gdy FaxDesk jest otwarty, albo przez: faxdesk run</translation>
    </message>
    <message>
        <source>Remains of what was taken out may lie in unused parts of the journal&apos;s file. FaxDesk overwrites them by itself; at once: faxdesk retention run</source>
        <translation>Resztki tego, co wymazano, mogą leżeć w nieużywanych częściach pliku dziennika. FaxDesk sam je nadpisuje; od razu: faxdesk retention run</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Usunięto.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Usunięto:</translation>
    </message>
    <message>
        <source>Removed: {contact_line}</source>
        <translation>Usunięto: {contact_line}</translation>
    </message>
    <message>
        <source>Set it up with: faxdesk setup</source>
        <translation>Skonfiguruj poleceniem: faxdesk setup</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Pozostaje:</translation>
    </message>
    <message>
        <source>Stopped before they went</source>
        <translation>Zatrzymane przed wysłaniem</translation>
    </message>
    <message>
        <source>Stopped. What has not gone yet goes when FaxDesk runs again.</source>
        <translation>Przerwano. Co jeszcze nie poszło, pójdzie, gdy FaxDesk znów będzie działać.</translation>
    </message>
    <message>
        <source>TELNYX_API_KEY is set and goes before the keyring&apos;s key.</source>
        <translation>Ustawiono TELNYX_API_KEY, który ma pierwszeństwo przed kluczem z magazynu haseł.</translation>
    </message>
    <message>
        <source>Team: {address}</source>
        <translation>Zespół: {address}</translation>
    </message>
    <message>
        <source>Telnyx API key:</source>
        <translation>Klucz API Telnyx:</translation>
    </message>
    <message>
        <source>The API key can&apos;t be changed.</source>
        <translation>Nie można zmienić klucza API.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>Książka adresowa jest pusta.</translation>
    </message>
    <message>
        <source>The archive {name} isn&apos;t in its place: its faxes are not here.</source>
        <translation>Archiwum {name} nie jest na swoim miejscu: jego faksów tu nie ma.</translation>
    </message>
    <message>
        <source>The backup is in place. The queue is paused: check the list, then: faxdesk resume</source>
        <translation>Kopia zapasowa jest na miejscu. Kolejka jest wstrzymana: sprawdź listę, potem: faxdesk resume</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={chosen_tls}): others on the network may read along, or pretend to be the server. Leave sslmode out, so that it must prove who it is.</source>
        <translation>Połączenie nie jest chronione, jak powinno (sslmode={chosen_tls}): inni w sieci mogą podsłuchiwać lub podszyć się pod serwer. Pomiń sslmode, aby serwer musiał dowieść, kim jest.</translation>
    </message>
    <message>
        <source>The first {limit}; more with --limit, all with --csv.</source>
        <translation>Pierwsze {limit}; więcej przez --limit, wszystkie przez --csv.</translation>
    </message>
    <message>
        <source>The journal is whole.</source>
        <translation>Dziennik jest nienaruszony.</translation>
    </message>
    <message>
        <source>The journal that it replaced: {kept}</source>
        <translation>Zastąpiony dziennik: {kept}</translation>
    </message>
    <message numerus="yes">
        <source>The journal was changed, in {n} places.</source>
        <translation>
            <numerusform>Dziennik zmieniono w {n} miejscu.</numerusform>
            <numerusform>Dziennik zmieniono w {n} miejscach.</numerusform>
            <numerusform>Dziennik zmieniono w {n} miejscach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring is not open: a password may still be in it.</source>
        <translation>Magazyn haseł nie jest otwarty: może w nim wciąż być hasło.</translation>
    </message>
    <message>
        <source>The number doesn&apos;t tell the receiver&apos;s time: the hours are this computer&apos;s.</source>
        <translation>Numer nie zdradza czasu odbiorcy: godziny są według tego komputera.</translation>
    </message>
    <message>
        <source>The oldest waits for {time}</source>
        <translation>Najstarszy czeka {time}</translation>
    </message>
    <message>
        <source>The queue goes on while FaxDesk is open, or with: faxdesk run</source>
        <translation>Kolejka idzie dalej, gdy FaxDesk jest otwarty, albo przez: faxdesk run</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>Kolejka idzie dalej.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Kolejka jest pusta.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Kolejka jest wstrzymana.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on.</source>
        <translation>Kolejka jest wstrzymana. Faksy w toku idą dalej.</translation>
    </message>
    <message>
        <source>The queue is paused. Go on with: faxdesk resume</source>
        <translation>Kolejka jest wstrzymana. Wznów poleceniem: faxdesk resume</translation>
    </message>
    <message>
        <source>The team&apos;s journal is in {path}, with {rows}. Documents beside it: {number}.</source>
        <translation>Dziennik zespołu jest w {path}, a w nim {rows}. Dokumenty obok niego: {number}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables are made.</source>
        <translation>Utworzono tabele zespołu.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were brought from version {before} to {version}.</source>
        <translation>Tabele zespołu zaktualizowano z wersji {before} do {version}.</translation>
    </message>
    <message>
        <source>The team&apos;s tables were up to date.</source>
        <translation>Tabele zespołu były aktualne.</translation>
    </message>
    <message>
        <source>Then, on each desk: faxdesk team join --database postgresql://anna@HOST/DATABASE</source>
        <translation>Potem na każdym stanowisku: faxdesk team join --database postgresql://anna@HOST/DATABASE</translation>
    </message>
    <message>
        <source>There are no archives.</source>
        <translation>Nie ma archiwów.</translation>
    </message>
    <message>
        <source>There is no screen here. Use the commands instead: faxdesk --help</source>
        <translation>Nie ma tu ekranu. Użyj poleceń: faxdesk --help</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>There is nothing to archive: no older fax is over, and past what retention does to it.</source>
        <translation>Nie ma czego archiwizować: żaden starszy faks nie jest zakończony z upływem czasu przechowywania.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget this number? Type “yes”, or anything else.</source>
        <translation>Tego nie można cofnąć. Zapomnieć ten numer? Wpisz „yes” albo cokolwiek innego.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Forget {name}? Type “yes”, or anything else.</source>
        <translation>Tego nie można cofnąć. Zapomnieć: {name}? Wpisz „yes” albo cokolwiek innego.</translation>
    </message>
    <message>
        <source>This desk has {rows}.</source>
        <translation>To stanowisko ma {rows}.</translation>
    </message>
    <message>
        <source>This desk works its own queue again. What it had queued stays with the team.</source>
        <translation>To stanowisko znów obsługuje własną kolejkę. Co dodało do kolejki, zostaje w zespole.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue from now on, with {faxes} in it.</source>
        <translation>To stanowisko obsługuje odtąd kolejkę zespołu, w której jest {faxes}.</translation>
    </message>
    <message>
        <source>This user may make no roles. Let somebody who may: CREATE ROLE {desk_role}; and do this again.</source>
        <translation>Ten użytkownik nie może tworzyć ról. Poproś uprawnioną osobę o CREATE ROLE {desk_role}; i zrób to ponownie.</translation>
    </message>
    <message>
        <source>Type it, or hand it over with: --key-stdin</source>
        <translation>Wpisz go albo przekaż przez: --key-stdin</translation>
    </message>
    <message>
        <source>Under way, Telnyx was asked to stop them</source>
        <translation>W toku, Telnyx dostał prośbę o zatrzymanie</translation>
    </message>
    <message>
        <source>Use {option} to send it all the same.</source>
        <translation>Użyj {option}, aby wysłać mimo to.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}, of which {ready} could go now</source>
        <translation>Czekają: {waiting}, w tym mogłyby pójść teraz: {ready}</translation>
    </message>
    <message>
        <source>Watched from now on, while FaxDesk is open, or with faxdesk run: {path}</source>
        <translation>Odtąd obserwowany, gdy FaxDesk jest otwarty lub przez faxdesk run: {path}</translation>
    </message>
    <message>
        <source>Watched no more: {path}</source>
        <translation>Nie jest już obserwowany: {path}</translation>
    </message>
    <message>
        <source>What each of them may do: faxdesk team roles</source>
        <translation>Co komu wolno: faxdesk team roles</translation>
    </message>
    <message>
        <source>What its own queue has stays where it is: faxdesk team leave goes back to it.</source>
        <translation>Co jest w jego własnej kolejce, zostaje tam: faxdesk team leave do niej wraca.</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>Zostałoby usunięte:</translation>
    </message>
    <message>
        <source>You are {person}, role {role}. Beside sending you may: {what}.</source>
        <translation>Osoba: {person}, rola: {role}. Oprócz wysyłania możesz: {what}.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>około {amount}</translation>
    </message>
    <message>
        <source>about {line_s} on the line</source>
        <translation>około {line_s} na linii</translation>
    </message>
    <message>
        <source>advice: {line}</source>
        <translation>rada: {line}</translation>
    </message>
    <message>
        <source>as the file beside it says</source>
        <translation>jak podaje plik obok</translation>
    </message>
    <message>
        <source>asks Telnyx for all</source>
        <translation>pyta Telnyx za wszystkich</translation>
    </message>
    <message>
        <source>cancel, hold and decide colleagues&apos; faxes</source>
        <translation>anulować, zatrzymywać i rozstrzygać faksy innych</translation>
    </message>
    <message>
        <source>change the address book</source>
        <translation>zmieniać książkę adresową</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakty</translation>
    </message>
    <message>
        <source>event {number}</source>
        <translation>zdarzenie {number}</translation>
    </message>
    <message>
        <source>fax {fax_id}</source>
        <translation>faks {fax_id}</translation>
    </message>
    <message>
        <source>fax {fax_id}:</source>
        <translation>faks {fax_id}:</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>faks {number}</translation>
    </message>
    <message>
        <source>fax {number} to {recipient}</source>
        <translation>faks {number}, odbiorca {recipient}</translation>
    </message>
    <message>
        <source>faxes that were composed and not sent</source>
        <translation>faksy przygotowane i niewysłane</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tutaj</translation>
    </message>
    <message>
        <source>in hand: {in_hand}</source>
        <translation>w toku: {in_hand}</translation>
    </message>
    <message>
        <source>in hand: {number}</source>
        <translation>w toku: {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>nie można go odczytać</translation>
    </message>
    <message>
        <source>lift “do not fax”</source>
        <translation>znosić „nie wysyłać faksów”</translation>
    </message>
    <message>
        <source>line {line}: {result}</source>
        <translation>wiersz {line}: {result}</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>bez etykiet</translation>
    </message>
    <message>
        <source>not heard of for {time}</source>
        <translation>bez wiadomości od {time}</translation>
    </message>
    <message>
        <source>nothing of the list</source>
        <translation>nic z listy</translation>
    </message>
    <message>
        <source>numbers, names and documents of faxes</source>
        <translation>numery, nazwy i dokumenty faksów</translation>
    </message>
    <message>
        <source>of these faxes, in archives of old years</source>
        <translation>z tych faksów w archiwach z dawnych lat</translation>
    </message>
    <message>
        <source>open what colleagues sent</source>
        <translation>otwierać to, co wysłali inni</translation>
    </message>
    <message>
        <source>remove faxes for good</source>
        <translation>trwale usuwać faksy</translation>
    </message>
    <message>
        <source>see costs and credit</source>
        <translation>widzieć koszty i środki</translation>
    </message>
    <message>
        <source>the fax number on the first page</source>
        <translation>numer faksu na pierwszej stronie</translation>
    </message>
    <message>
        <source>the number in the file&apos;s name</source>
        <translation>numer w nazwie pliku</translation>
    </message>
    <message>
        <source>the number of contacts that have others</source>
        <translation>numer w kontaktach, które mają też inne</translation>
    </message>
    <message>
        <source>the one in {api_key}</source>
        <translation>ten z {api_key}</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>całość</translation>
    </message>
    <message>
        <source>this is neither a proof nor a log of FaxDesk&apos;s</source>
        <translation>to nie jest ani dowód, ani dziennik FaxDesk</translation>
    </message>
    <message>
        <source>to: {recipient}</source>
        <translation>do: {recipient}</translation>
    </message>
    <message>
        <source>who is let in</source>
        <translation>kto ma dostęp</translation>
    </message>
    <message>
        <source>write history, book and log into files</source>
        <translation>zapisywać historię, książkę i dziennik do plików</translation>
    </message>
    <message>
        <source>{counts}. Nothing was changed.</source>
        <translation>{counts}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{count} dismissed.</source>
        <translation>Odrzucono: {count}.</translation>
    </message>
    <message>
        <source>{done} of {of} pages cleaned up</source>
        <translation>oczyszczone strony: {done} z {of}</translation>
    </message>
    <message>
        <source>{done} of {of} pages made smaller</source>
        <translation>zmniejszone strony: {done} z {of}</translation>
    </message>
    <message>
        <source>{export}: {lines} lines. Check it with: faxdesk verify FILE</source>
        <translation>{export}, wiersze: {lines}. Sprawdź poleceniem: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} w {folder}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}</source>
        <translation>{file}, faksy sprzed {day}: {faxes}</translation>
    </message>
    <message>
        <source>{file}: {faxes} faxes from before {day}. It is missing, and they can&apos;t be found.</source>
        <translation>{file}, faksy sprzed {day}: {faxes}. Pliku brakuje i nie można ich znaleźć.</translation>
    </message>
    <message>
        <source>{host} accepts {user}. The password is in the system&apos;s keyring.</source>
        <translation>{host} przyjmuje użytkownika {user}. Hasło jest w systemowym magazynie haseł.</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed, {pages} pages</source>
        <translation>{key}: faksy {faxes}, dostarczone {delivered}, nieudane {failed}, strony {pages}</translation>
    </message>
    <message>
        <source>{message} The password is not kept: use a passfile or PGPASSWORD.</source>
        <translation>{message} Hasło nie jest zachowane: użyj pliku passfile lub PGPASSWORD.</translation>
    </message>
    <message>
        <source>{name}  {address}  from the directory</source>
        <translation>{name}  {address}  z katalogu</translation>
    </message>
    <message>
        <source>{name} is whole: {links} entries checked.</source>
        <translation>{name} jest nienaruszony. Sprawdzone wpisy: {links}.</translation>
    </message>
    <message>
        <source>{name} needs a password to open, and would be sent without one.</source>
        <translation>{name} wymaga hasła do otwarcia i zostałby wysłany bez niego.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was changed, in {n} places: {links} entries checked.</source>
        <translation>
            <numerusform>{name} zmieniono w {n} miejscu. Sprawdzone wpisy: {links}.</numerusform>
            <numerusform>{name} zmieniono w {n} miejscach. Sprawdzone wpisy: {links}.</numerusform>
            <numerusform>{name} zmieniono w {n} miejscach. Sprawdzone wpisy: {links}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} faks</numerusform>
            <numerusform>{number} faksy</numerusform>
            <numerusform>{number} faksów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} kontakt</numerusform>
            <numerusform>{n} kontakty</numerusform>
            <numerusform>{n} kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts written to {file}</source>
        <translation>
            <numerusform>Zapisano {n} kontakt do {file}</numerusform>
            <numerusform>Zapisano {n} kontakty do {file}</numerusform>
            <numerusform>Zapisano {n} kontaktów do {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes</source>
        <translation>
            <numerusform>{n} faks</numerusform>
            <numerusform>{n} faksy</numerusform>
            <numerusform>{n} faksów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are due.</source>
        <translation>
            <numerusform>Minął czas {n} faksu.</numerusform>
            <numerusform>Minął czas {n} faksów.</numerusform>
            <numerusform>Minął czas {n} faksów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes are in the archive {file} now; faxdesk history finds them.</source>
        <translation>
            <numerusform>{n} faks jest teraz w archiwum {file}; znajduje go faxdesk history.</numerusform>
            <numerusform>{n} faksy są teraz w archiwum {file}; znajduje je faxdesk history.</numerusform>
            <numerusform>{n} faksów jest teraz w archiwum {file}; znajduje je faxdesk history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you.</source>
        <translation>
            <numerusform>{n} faks wymaga decyzji.</numerusform>
            <numerusform>{n} faksy wymagają decyzji.</numerusform>
            <numerusform>{n} faksów wymaga decyzji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes: what was due is taken out.</source>
        <translation>
            <numerusform>{n} faks: wymazano to, czego czas minął.</numerusform>
            <numerusform>{n} faksy: wymazano to, czego czas minął.</numerusform>
            <numerusform>{n} faksów: wymazano to, czego czas minął.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other rows</source>
        <translation>
            <numerusform>{n} inny wiersz</numerusform>
            <numerusform>{n} inne wiersze</numerusform>
            <numerusform>{n} innych wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting faxes go from {number} now, no longer from {before}.</source>
        <translation>
            <numerusform>{n} czekający faks idzie teraz z {number}, już nie z {before}.</numerusform>
            <numerusform>{n} czekające faksy idą teraz z {number}, już nie z {before}.</numerusform>
            <numerusform>{n} czekających faksów idzie teraz z {number}, już nie z {before}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role}: may no longer: {what}.</source>
        <translation>{role}: już nie może: {what}.</translation>
    </message>
    <message>
        <source>{role}: may: {what}.</source>
        <translation>{role}: może: {what}.</translation>
    </message>
    <message>
        <source>{team_database} is set and goes before this.</source>
        <translation>{team_database} jest ustawiona i ma pierwszeństwo.</translation>
    </message>
    <message>
        <source>{team_database} is set and still names a team.</source>
        <translation>{team_database} jest ustawiona i wciąż podaje zespół.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>… i {n} kolejny.</numerusform>
            <numerusform>… i {n} kolejne.</numerusform>
            <numerusform>… i {n} kolejnych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Putting it into the queue …</source>
        <translation>Dodawanie do kolejki …</translation>
    </message>
    <message>
        <source>Putting it into the queue … {number} of {count}</source>
        <translation>Dodawanie do kolejki … {number} z {count}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Przerywanie …</translation>
    </message>
    <message>
        <source>Waiting for your answer …</source>
        <translation>Oczekiwanie na odpowiedź …</translation>
    </message>
</context>
<context>
    <name>ConcernLine</name>
    <message>
        <source>It is right</source>
        <translation>Jest prawidłowy</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń go</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Są prawidłowe</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Użyj {number}</translation>
    </message>
    <message numerus="yes">
        <source>{numbers} and %n more</source>
        <translation>
            <numerusform>{numbers} i %n kolejny</numerusform>
            <numerusform>{numbers} i %n kolejne</numerusform>
            <numerusform>{numbers} i %n kolejnych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>&amp;Don&apos;t send</source>
        <translation>&amp;Nie wysyłaj</translation>
    </message>
    <message>
        <source>&amp;Only to {number}</source>
        <translation>&amp;Tylko do {number}</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Przed wysłaniem</translation>
    </message>
    <message numerus="yes">
        <source>Only to the %n &amp;others</source>
        <translation>
            <numerusform>Tylko do %n p&amp;ozostałego</numerusform>
            <numerusform>Tylko do %n p&amp;ozostałych</numerusform>
            <numerusform>Tylko do %n p&amp;ozostałych</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it &amp;all the same</source>
        <translation>Wyślij &amp;mimo to</translation>
    </message>
    <message>
        <source>There is more than one thing to look at:</source>
        <translation>Trzeba sprawdzić więcej niż jedną rzecz:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n kolejny</numerusform>
            <numerusform>i %n kolejne</numerusform>
            <numerusform>i %n kolejnych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>&amp;Attention</source>
        <translation>Do &amp;rąk</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Do not fax, because:</source>
        <translation>N&amp;ie wysyłać faksów, bo:</translation>
    </message>
    <message>
        <source>&amp;Favourite: stands before others</source>
        <translation>U&amp;lubiony: stoi przed innymi</translation>
    </message>
    <message>
        <source>&amp;Groups (a semicolon between)</source>
        <translation>&amp;Grupy (rozdzielone średnikiem)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monochromatyczny</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>J&amp;akość</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>&amp;Slower tries: more time between them</source>
        <translation>Wolniejsze próby: &amp;więcej czasu między nimi</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Jak dla wszystkich</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Strona tytułowa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otatki</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;umery</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowy kontakt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Without &amp;T.38</source>
        <translation>Bez &amp;T.38</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>{numbers} refused a quality finer than High before.</source>
        <translation>{numbers}: aparat odmówił wcześniej jakości wyższej niż Wysoka.</translation>
    </message>
    <message>
        <source>{numbers} refused so fine a quality before: faxes there begin in High.</source>
        <translation>{numbers}: aparat odmówił wcześniej tak wysokiej jakości; faksy zaczną się tam od Wysokiej.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Inne numery</translation>
    </message>
    <message>
        <source>do not fax</source>
        <translation>nie wysyłać faksów</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message numerus="yes">
        <source>%n contacts became one.</source>
        <translation>
            <numerusform>%n kontakt stał się jednym.</numerusform>
            <numerusform>%n kontakty stały się jednym.</numerusform>
            <numerusform>%n kontaktów stało się jednym.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>Usunięto %n kontakt.</numerusform>
            <numerusform>Usunięto %n kontakty.</numerusform>
            <numerusform>Usunięto %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>Zaimportowano %n kontakt.</numerusform>
            <numerusform>Zaimportowano %n kontakty.</numerusform>
            <numerusform>Zaimportowano %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written.</source>
        <translation>
            <numerusform>Zapisano %n kontakt.</numerusform>
            <numerusform>Zapisano %n kontakty.</numerusform>
            <numerusform>Zapisano %n kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets merged.</source>
        <translation>
            <numerusform>Scalono %n zestaw.</numerusform>
            <numerusform>Scalono %n zestawy.</numerusform>
            <numerusform>Scalono %n zestawów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Scal duplikaty…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nowy…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Książka adresowa</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Wszystkie kontakty</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)</source>
        <translation>Kontakty (*.csv *.txt *.tsv *.vcf *.vcard);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;ksportuj…</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksport kontaktów</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import kontaktów</translation>
    </message>
    <message>
        <source>Looking for duplicates …</source>
        <translation>Szukanie duplikatów …</translation>
    </message>
    <message>
        <source>Put into &amp;To</source>
        <translation>Wstaw &amp;do pola Do</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Szukaj kontaktów</translation>
    </message>
    <message>
        <source>Search: name, company, any part of a number</source>
        <translation>Szukaj: nazwa, firma, dowolna część numeru</translation>
    </message>
    <message>
        <source>Table (*.csv);;vCards (*.vcf);;vCards 4.0 (*.vcf)</source>
        <translation>Tabela (*.csv);;vCard (*.vcf);;vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Cofnij zmianę</translation>
    </message>
    <message>
        <source>{name} added.</source>
        <translation>Dodano: {name}.</translation>
    </message>
    <message>
        <source>{name} changed.</source>
        <translation>Zmieniono: {name}.</translation>
    </message>
</context>
<context>
    <name>CostSettings</name>
    <message>
        <source>&amp;hold the queue when it is spent</source>
        <translation>&amp;zatrzymaj kolejkę po jego wyczerpaniu</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wal&amp;uta</translation>
    </message>
    <message>
        <source>Hold the queue when the budget is spent</source>
        <translation>Zatrzymaj kolejkę po wyczerpaniu budżetu</translation>
    </message>
    <message>
        <source>Hold the queue with &amp;less credit than</source>
        <translation>Zatrzymaj ko&amp;lejkę, gdy środków jest mniej niż</translation>
    </message>
    <message>
        <source>Monthly &amp;budget</source>
        <translation>&amp;Budżet miesięczny</translation>
    </message>
    <message>
        <source>Price of a &amp;minute</source>
        <translation>Cena &amp;minuty</translation>
    </message>
    <message>
        <source>Price of a &amp;page</source>
        <translation>Cena &amp;strony</translation>
    </message>
    <message>
        <source>What faxes cost</source>
        <translation>Koszty faksów</translation>
    </message>
    <message>
        <source>Without a price, what a page costs is learned from your account&apos;s records, where they tell it. What is reckoned by prices is an estimate, and called so.</source>
        <translation>Bez podanej ceny koszt strony jest ustalany z zapisów konta, o ile go podają. To, co obliczono z cen, jest szacunkiem i tak jest oznaczane.</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>dowolna kwota</translation>
    </message>
    <message>
        <source>not known, e.g. 0.005</source>
        <translation>nieznana, np. 0.005</translation>
    </message>
    <message>
        <source>not known, e.g. 0.007</source>
        <translation>nieznana, np. 0.007</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>CoverChoice</name>
    <message>
        <source>Cover page</source>
        <translation>Strona tytułowa</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>&amp;Cover page</source>
        <translation>&amp;Strona tytułowa</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Strona tytułowa</translation>
    </message>
    <message>
        <source>Open the folder for cover pages of your own: text files that any editor changes</source>
        <translation>Otwórz folder własnych stron tytułowych: to pliki tekstowe, które zmienisz w dowolnym edytorze</translation>
    </message>
    <message>
        <source>Own temp&amp;lates…</source>
        <translation>Własne szab&amp;lony…</translation>
    </message>
    <message>
        <source>Own templates are text files in this folder: {folder}</source>
        <translation>Własne szablony to pliki tekstowe w tym folderze: {folder}</translation>
    </message>
    <message>
        <source>Template of the cover page</source>
        <translation>Szablon strony tytułowej</translation>
    </message>
    <message>
        <source>The folder for own templates can&apos;t be made: {folder}</source>
        <translation>Nie można utworzyć folderu własnych szablonów: {folder}</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Wiadomość</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Uwa&amp;ga</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Numer sp&amp;rawy</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Com&amp;pany</source>
        <translation>Fir&amp;ma</translation>
    </message>
    <message>
        <source>Company of the recipient</source>
        <translation>Firma odbiorcy</translation>
    </message>
    <message>
        <source>Confidentiality note</source>
        <translation>Klauzula poufności</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n faxes shows its own number.</source>
        <translation>
            <numerusform>Na %n faksie widnieje jego własny numer.</numerusform>
            <numerusform>Na każdym z %n faksów widnieje jego własny numer.</numerusform>
            <numerusform>Na każdym z %n faksów widnieje jego własny numer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fax numbers, date and page count are filled in by themselves.</source>
        <translation>Numery faksu, data i liczba stron wypełniają się same.</translation>
    </message>
    <message>
        <source>From, company, phone, address and note are kept for the next cover.</source>
        <translation>Nadawca, firma, telefon, adres i uwaga są zachowywane dla następnej strony tytułowej.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Nazwa odbiorcy</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>T&amp;elefon</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer sprawy</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message numerus="yes">
        <source>The same on all %n covers. Leave it empty where it wouldn&apos;t fit all.</source>
        <translation>
            <numerusform>To samo na %n stronie tytułowej. Zostaw puste, jeśli nie pasuje do wszystkich.</numerusform>
            <numerusform>To samo na wszystkich %n stronach tytułowych. Zostaw puste, jeśli nie pasuje do wszystkich.</numerusform>
            <numerusform>To samo na wszystkich %n stronach tytułowych. Zostaw puste, jeśli nie pasuje do wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Twój adres</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Twoja firma</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Twój numer telefonu</translation>
    </message>
</context>
<context>
    <name>CoverRow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>Cover &amp;page</source>
        <translation>Strona ty&amp;tułowa</translation>
    </message>
    <message>
        <source>Cover page</source>
        <translation>Strona tytułowa</translation>
    </message>
    <message>
        <source>Edit the cover page</source>
        <translation>Edytuj stronę tytułową</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Short: a few lines</source>
        <translation>Krótka: kilka wierszy</translation>
    </message>
    <message>
        <source>Standard: all fields</source>
        <translation>Standardowa: wszystkie pola</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>1 page</source>
        <translation>1 strona</translation>
    </message>
    <message>
        <source>As it will arrive</source>
        <translation>Tak, jak dotrze</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>Company:</source>
        <translation>Firma:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Data:</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>From fax {sender_number}</source>
        <translation>Z faksu {sender_number}</translation>
    </message>
    <message>
        <source>From fax:</source>
        <translation>Z faksu:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Od:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Strony:</translation>
    </message>
    <message>
        <source>Part {part} of {parts}</source>
        <translation>Część {part} z {parts}</translation>
    </message>
    <message>
        <source>Part {part} of {parts}, page {page} of {pages}</source>
        <translation>Część {part} z {parts}, strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Part:</source>
        <translation>Część:</translation>
    </message>
    <message>
        <source>Phone {phone}</source>
        <translation>Telefon {phone}</translation>
    </message>
    <message>
        <source>Phone:</source>
        <translation>Telefon:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Numer sprawy:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Temat:</translation>
    </message>
    <message>
        <source>To fax {recipient_number}</source>
        <translation>Na faks {recipient_number}</translation>
    </message>
    <message>
        <source>To fax:</source>
        <translation>Na faks:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Do:</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A demo that needs no account and sends nothing anywhere.</source>
        <translation>Demo, które nie wymaga konta i niczego nigdzie nie wysyła.</translation>
    </message>
    <message>
        <source>Fax Sender</source>
        <translation>Wysyłanie faksów</translation>
    </message>
    <message>
        <source>FaxDesk sends PDFs as faxes through Telnyx. Drop documents on its window, type fax numbers, press Send, and watch each fax until the other end has it, or read in plain words why it has not.</source>
        <translation>FaxDesk wysyła pliki PDF jako faksy przez Telnyx. Upuść dokumenty na okno, wpisz numery faksu, naciśnij Wyślij i obserwuj każdy faks, aż druga strona go dostanie, albo przeczytaj prostymi słowami, dlaczego nie dostała.</translation>
    </message>
    <message>
        <source>Files are checked before they go.</source>
        <translation>Pliki są sprawdzane, zanim pójdą.</translation>
    </message>
    <message>
        <source>Nothing gets lost: close FaxDesk, or pull the plug, and it goes on where it was.</source>
        <translation>Nic nie ginie: zamknij FaxDesk lub wyłącz prąd, a program wróci do miejsca, w którym był.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes and see what became of them</source>
        <translation>Wysyłaj pliki PDF jako faksy i zobacz, co się z nimi stało</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Wypróbuj demo</translation>
    </message>
    <message>
        <source>What is shown is true: a fax is Delivered only when Telnyx says so.</source>
        <translation>To, co widać, jest prawdą: faks jest dostarczony tylko wtedy, gdy tak podaje Telnyx.</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>As Telnyx rendered it…</source>
        <translation>Obraz z Telnyx…</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details of the fax</source>
        <translation>Szczegóły faksu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Select one fax to read its story.</source>
        <translation>Zaznacz jeden faks, aby przeczytać jego historię.</translation>
    </message>
    <message>
        <source>The bar in the list is an estimate: a fax takes about a minute a page.</source>
        <translation>Pasek na liście to szacunek: faks zajmuje około minuty na stronę.</translation>
    </message>
    <message>
        <source>The picture that Telnyx made of the fax</source>
        <translation>Obraz faksu utworzony przez Telnyx</translation>
    </message>
</context>
<context>
    <name>DirectoryKeeping</name>
    <message numerus="yes">
        <source>%n contacts are in the address book now.</source>
        <translation>
            <numerusform>W książce adresowej jest teraz %n nowy kontakt.</numerusform>
            <numerusform>W książce adresowej są teraz %n nowe kontakty.</numerusform>
            <numerusform>W książce adresowej jest teraz %n nowych kontaktów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n from the directory in the book</source>
        <translation>
            <numerusform>Zachowaj w książce %n z katalogu</numerusform>
            <numerusform>Zachowaj w książce %n z katalogu</numerusform>
            <numerusform>Zachowaj w książce %n z katalogu</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep {name} in the book</source>
        <translation>Zachowaj w książce: {name}</translation>
    </message>
    <message>
        <source>{name} is in the address book now.</source>
        <translation>{name} jest teraz w książce adresowej.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>&amp;Try it</source>
        <translation>Wyp&amp;róbuj</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pytanie serwera…</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Searched &amp;below</source>
        <translation>Szukaj &amp;poniżej</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;wer</translation>
    </message>
    <message>
        <source>The directory answers.</source>
        <translation>Katalog odpowiada.</translation>
    </message>
    <message>
        <source>The office&apos;s directory (LDAP, Active Directory)</source>
        <translation>Katalog firmowy (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>To offers whom it knows with a fax number, while you type; it is only read.</source>
        <translation>Podczas pisania pole Do podpowiada osoby z katalogu, które mają numer faksu; katalog jest tylko czytany.</translation>
    </message>
    <message>
        <source>nobody: without logging in</source>
        <translation>nikt: bez logowania</translation>
    </message>
    <message>
        <source>the server&apos;s own</source>
        <translation>domyślny serwera</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>bez zmian; jest w systemowym magazynie haseł</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>hidden</source>
        <translation>ukryte</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>pokazane</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>Stopped. Nothing was put into the queue.</source>
        <translation>Przerwano. Nic nie dodano do kolejki.</translation>
    </message>
    <message>
        <source>The documents could not be put together. Take them out and add them again.</source>
        <translation>Nie udało się złożyć dokumentów. Usuń je stąd i dodaj ponownie.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>A page may not arrive as it looks here.</source>
        <translation>Jakaś strona może dotrzeć inaczej, niż tu wygląda.</translation>
    </message>
    <message>
        <source>A page takes long on the line, and need not.</source>
        <translation>Jakaś strona zajmuje linię długo, a nie musi.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Document {name}</source>
        <translation>Dokument {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Przesuń w dół (Alt+strzałka w dół)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Przesuń w górę (Alt+strzałka w górę)</translation>
    </message>
    <message>
        <source>Move {name} down (Alt+Down)</source>
        <translation>Przesuń {name} w dół (Alt+strzałka w dół)</translation>
    </message>
    <message>
        <source>Move {name} up (Alt+Up)</source>
        <translation>Przesuń {name} w górę (Alt+strzałka w górę)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń stąd</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Usuń stąd (Del)</translation>
    </message>
    <message>
        <source>Take out {name} (Del)</source>
        <translation>Usuń stąd {name} (Del)</translation>
    </message>
    <message>
        <source>The file is gone from its folder. FaxDesk sends the copy it made.</source>
        <translation>Pliku nie ma już w jego folderze. FaxDesk wyśle kopię, którą zrobił.</translation>
    </message>
    <message>
        <source>The file was changed after you added it.</source>
        <translation>Plik zmieniono po dodaniu.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>około {time}</translation>
    </message>
    <message>
        <source>cleaned up</source>
        <translation>oczyszczony</translation>
    </message>
    <message>
        <source>greys as shown</source>
        <translation>szarości jak w podglądzie</translation>
    </message>
    <message>
        <source>made into a PDF</source>
        <translation>przekształcony w PDF</translation>
    </message>
    <message>
        <source>without its password</source>
        <translation>bez hasła</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{chosen} of {pages} pages</source>
        <translation>Strony: {chosen} z {pages}</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Dod&amp;aj…</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Dokume&amp;nty</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dodaj dokumenty</translation>
    </message>
    <message>
        <source>Add documents (Ctrl+O)</source>
        <translation>Dodaj dokumenty (Ctrl+O)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Pod&amp;gląd…</translation>
    </message>
    <message>
        <source>See the fax as it will arrive</source>
        <translation>Zobacz faks taki, jak dotrze</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>„{name}” już tu jest.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop PDFs, pictures or letters here, or press Add…</source>
        <translation>Upuść tu pliki PDF, obrazy lub pisma albo naciśnij Dodaj…</translation>
    </message>
    <message>
        <source>Drop more here</source>
        <translation>Upuść tu kolejne</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>All that can be sent</source>
        <translation>Wszystko, co można wysłać</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Dokumenty PDF</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text, Word and the like.</source>
        <translation>PDF, obrazy (JPEG, PNG, TIFF …), tekst, Word i podobne.</translation>
    </message>
    <message>
        <source>PDF, pictures (JPEG, PNG, TIFF …), text. Word needs LibreOffice, which wasn&apos;t found.</source>
        <translation>PDF, obrazy (JPEG, PNG, TIFF …), tekst. Word wymaga programu LibreOffice, którego nie znaleziono.</translation>
    </message>
    <message>
        <source>The program it comes from handed nothing over. Save it there, then add it.</source>
        <translation>Program źródłowy niczego nie przekazał. Zapisz tam plik, potem go dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and drop what is in it.</source>
        <translation>„{name}” to folder. Otwórz go i upuść jego zawartość.</translation>
    </message>
    <message>
        <source>“{name}” is in no folder of this computer. Save it in one, then add it.</source>
        <translation>„{name}” nie leży w żadnym folderze tego komputera. Zapisz w folderze, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. Restore it, then add it.</source>
        <translation>„{name}” jest w koszu. Przywróć, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer yet. Download it, then add it.</source>
        <translation>„{name}” nie ma jeszcze na tym komputerze. Pobierz, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is on the share {share}, which this computer shows under no folder. Copy it to this computer, then add it.</source>
        <translation>„{name}” leży w udziale {share}, którego ten komputer nie pokazuje w żadnym folderze. Skopiuj na ten komputer, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is on the web. Save it as a PDF first, then add it.</source>
        <translation>„{name}” jest w sieci WWW. Najpierw zapisz jako PDF, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is still in an archive. Extract it into a folder, then add it.</source>
        <translation>„{name}” jest jeszcze w archiwum. Rozpakuj do folderu, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” is still in the mail program. Save it there, then add it.</source>
        <translation>„{name}” jest jeszcze w programie pocztowym. Zapisz tam, potem dodaj.</translation>
    </message>
    <message>
        <source>“{name}” was not handed over by the program it comes from. Save it there, then add it.</source>
        <translation>Program źródłowy nie przekazał „{name}”. Zapisz tam plik, potem go dodaj.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Contacts that may be one</source>
        <translation>Kontakty, które mogą być jednym</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>Scalanie duplikatów</translation>
    </message>
    <message>
        <source>No contact seems to be entered twice.</source>
        <translation>Wygląda na to, że żaden kontakt się nie powtarza.</translation>
    </message>
    <message>
        <source>Those that are ticked become one: every number and group stays, nothing is lost.</source>
        <translation>Zaznaczone staną się jednym: wszystkie numery i grupy zostają, nic nie ginie.</translation>
    </message>
</context>
<context>
    <name>EditAgain</name>
    <message>
        <source>What was sent could not be read again.</source>
        <translation>Nie udało się ponownie odczytać tego, co wysłano.</translation>
    </message>
</context>
<context>
    <name>FailureNews</name>
    <message numerus="yes">
        <source>%n faxes failed.</source>
        <translation>
            <numerusform>%n faks się nie udał.</numerusform>
            <numerusform>%n faksy się nie udały.</numerusform>
            <numerusform>%n faksów się nie udało.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>Odbiorca {recipient}: {what}</translation>
    </message>
</context>
<context>
    <name>FaxAction</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Edytuj i wyślij ponownie</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Jak długo przechowywać…</translation>
    </message>
    <message>
        <source>It did not go: send again</source>
        <translation>Nie poszedł: wyślij ponownie</translation>
    </message>
    <message>
        <source>It went: mark as sent</source>
        <translation>Poszedł: oznacz jako wysłany</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Open what was sent</source>
        <translation>Otwórz to, co wysłano</translation>
    </message>
    <message>
        <source>Other number…</source>
        <translation>Inny numer…</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Zapisz dowód…</translation>
    </message>
    <message>
        <source>Send again to another number…</source>
        <translation>Wyślij ponownie na inny numer…</translation>
    </message>
    <message>
        <source>Send before the others</source>
        <translation>Wyślij przed innymi</translation>
    </message>
    <message>
        <source>Transmission report…</source>
        <translation>Raport transmisji…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>When it goes…</source>
        <translation>Kiedy wysłać…</translation>
    </message>
</context>
<context>
    <name>FaxFacts</name>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Document deleted</source>
        <translation>Usunięcie dokumentu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>Nr faksu w FaxDesk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>HTTP status {value}</source>
        <translation>Status HTTP {value}</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Jakość wysoka</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Jakość normalna</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Na linii</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Podany powód</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer sprawy</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Wysłane przez</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Id faksu w Telnyx</translation>
    </message>
    <message>
        <source>Telnyx says: {value}</source>
        <translation>Telnyx podaje: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s code: {value}</source>
        <translation>Kod Telnyx: {value}</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own words: {value}</source>
        <translation>Dosłownie od Telnyx: {value}</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Jakość ultraciemna</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Jakość ultrajasna</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Jakość bardzo wysoka</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>około {amount}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>około {time}</translation>
    </message>
    <message>
        <source>asked so far: {value}</source>
        <translation>pytano dotąd: {value}</translation>
    </message>
    <message>
        <source>caller name “{name}”</source>
        <translation>nazwa dzwoniącego „{name}”</translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>dokument przechowany w Telnyx</translation>
    </message>
    <message>
        <source>fault: {value}</source>
        <translation>błąd: {value}</translation>
    </message>
    <message>
        <source>field: {value}</source>
        <translation>pole: {value}</translation>
    </message>
    <message>
        <source>in detail: {value}</source>
        <translation>szczegółowo: {value}</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monochromatyczny, próg czerni {percent} %</translation>
    </message>
    <message>
        <source>part {part} is fax no. {id}</source>
        <translation>część {part} to faks nr {id}</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>podgląd przechowany w Telnyx</translation>
    </message>
    <message>
        <source>reason: {value}</source>
        <translation>powód: {value}</translation>
    </message>
    <message>
        <source>with T.38</source>
        <translation>z T.38</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>z webhookiem</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>bez T.38</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} z {parts}</translation>
    </message>
    <message>
        <source>{took}; {foretold} were foretold</source>
        <translation>{took}; przewidywano {foretold}</translation>
    </message>
</context>
<context>
    <name>FolderEditor</name>
    <message>
        <source>&amp;Keep what was delivered, in “sent”</source>
        <translation>&amp;Zachowuj dostarczone w „sent”</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monochromatyczny</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Wzorzec</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>J&amp;akość</translation>
    </message>
    <message>
        <source>&amp;Trusted: numbers never faxed before go without asking</source>
        <translation>Zau&amp;fany: numery, na które nigdy nie wysyłano, idą bez pytania</translation>
    </message>
    <message>
        <source>&amp;Who it goes to</source>
        <translation>&amp;Kto jest odbiorcą</translation>
    </message>
    <message>
        <source>A number that was never faxed before is held until somebody releases it.</source>
        <translation>Numer, na który nigdy nie wysyłano, jest zatrzymywany, aż ktoś go zwolni.</translation>
    </message>
    <message>
        <source>A regular expression; empty: what looks like a number</source>
        <translation>Wyrażenie regularne; puste: to, co wygląda na numer</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Przed innymi</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>W&amp;ybierz…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Co&amp;ver</source>
        <translation>&amp;Strona tytułowa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Folder do obserwowania</translation>
    </message>
    <message>
        <source>For programs whose numbers are right: a wrong one goes to a stranger at once.</source>
        <translation>Dla programów, których numery są poprawne: błędny od razu trafia do obcej osoby.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nie wybrano folderu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Numbers, contacts or @groups, a semicolon between</source>
        <translation>Numery, kontakty lub @grupy rozdzielone średnikiem</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>Prio&amp;rytet</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>D&amp;o</translation>
    </message>
    <message>
        <source>The folder&apos;s own name</source>
        <translation>Własna nazwa folderu</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Obserwowanie folderu</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Obserwowany folder</translation>
    </message>
    <message>
        <source>When idle</source>
        <translation>Gdy bezczynny</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>FolderTrial</name>
    <message>
        <source>A document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A document with its small file beside it, or that file</source>
        <translation>Dokument z małym plikiem obok albo ten plik</translation>
    </message>
    <message>
        <source>A file to try</source>
        <translation>Plik do próby</translation>
    </message>
    <message>
        <source>A file&apos;s name, as Fax_+13127367276_2026-11-29.pdf</source>
        <translation>Nazwa pliku, np. Fax_+13127367276_2026-11-29.pdf</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Wybierz &amp;plik…</translation>
    </message>
    <message>
        <source>Example file</source>
        <translation>Przykładowy plik</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Przeglądanie…</translation>
    </message>
    <message>
        <source>Name or choose a file first.</source>
        <translation>Najpierw podaj lub wybierz plik.</translation>
    </message>
    <message>
        <source>No file is needed</source>
        <translation>Plik nie jest potrzebny</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>W&amp;ypróbuj</translation>
    </message>
    <message>
        <source>Where would a file go?</source>
        <translation>Dokąd poszedłby plik?</translation>
    </message>
    <message>
        <source>Would be refused: {reason}</source>
        <translation>Zostałby odrzucony: {reason}</translation>
    </message>
    <message>
        <source>Would go to {n} recipients, among them: {recipients}</source>
        <translation>Liczba odbiorców: {n}, wśród nich: {recipients}</translation>
    </message>
    <message>
        <source>Would go to: {recipients}</source>
        <translation>Poszedłby do: {recipients}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>A small file beside it (JSON, CSV, XML)</source>
        <translation>Mały plik obok (JSON, CSV, XML)</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Zawsze ten sam</translation>
    </message>
    <message>
        <source>In hand: {n}</source>
        <translation>W toku: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Przeglądanie…</translation>
    </message>
    <message>
        <source>The fax number on its first page</source>
        <translation>Numer faksu na pierwszej stronie</translation>
    </message>
    <message>
        <source>The number in the file&apos;s name</source>
        <translation>Numer w nazwie pliku</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Obserwowany</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Dod&amp;aj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>FaxDesk faxes what is put into a watched folder, and moves it to “sent” or “failed” there, with a report.</source>
        <translation>FaxDesk wysyła faksem to, co trafi do obserwowanego folderu, i przenosi to tam do „sent” lub „failed”, z raportem.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Zaufany</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Obserwowane foldery</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. Its files stay where they are.</source>
        <translation>„{name}” nie jest już obserwowany. Jego pliki zostają na miejscu.</translation>
    </message>
</context>
<context>
    <name>ForgetButton</name>
    <message>
        <source>&amp;Forget…</source>
        <translation>Zapo&amp;mnij…</translation>
    </message>
    <message>
        <source>Takes a person out of faxes, address book and drafts</source>
        <translation>Usuwa osobę z faksów, książki adresowej i szkiców</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>&amp;Forget for good</source>
        <translation>Zapo&amp;mnij na zawsze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Contacts: {n}</source>
        <translation>Kontakty: {n}</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s own copies of the journal: {n}</source>
        <translation>Kopie dziennika utworzone przez FaxDesk: {n}</translation>
    </message>
    <message>
        <source>Faxes that were composed and not sent: {n}</source>
        <translation>Faksy przygotowane i niewysłane: {n}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Zapomnienie osoby</translation>
    </message>
    <message>
        <source>Forgetting …</source>
        <translation>Zapominanie …</translation>
    </message>
    <message>
        <source>Forgotten. The audit log says that it was done, and names nobody.</source>
        <translation>Zapomniano. Dziennik audytu podaje, że to zrobiono, i nikogo nie wymienia.</translation>
    </message>
    <message>
        <source>Looking for everything about them …</source>
        <translation>Szukanie wszystkiego o tej osobie …</translation>
    </message>
    <message>
        <source>Nobody is forgotten.</source>
        <translation>Nikogo nie zapomniano.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Numbers, names and documents of faxes: {n}</source>
        <translation>Numery, nazwy i dokumenty faksów: {n}</translation>
    </message>
    <message>
        <source>Of these faxes, in archives of old years: {n}</source>
        <translation>Z tych faksów w archiwach z dawnych lat: {n}</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Usunięto:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>Pozostaje:</translation>
    </message>
    <message>
        <source>The number of contacts that have others: {n}</source>
        <translation>Numer w kontaktach, które mają też inne: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>What is removed, and what stays</source>
        <translation>Co zostanie usunięte, a co pozostaje</translation>
    </message>
    <message>
        <source>Will be removed:</source>
        <translation>Zostanie usunięte:</translation>
    </message>
    <message>
        <source>{name} is to be forgotten.</source>
        <translation>Do zapomnienia: {name}.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>&amp;Scanned pages</source>
        <translation>Z&amp;eskanowane strony</translation>
    </message>
    <message>
        <source>&amp;Warn of pages longer on the line than</source>
        <translation>&amp;Ostrzegaj o stronach zajmujących linię dłużej niż</translation>
    </message>
    <message>
        <source>Clean them up at once</source>
        <translation>Oczyszczaj od razu</translation>
    </message>
    <message>
        <source>Clean up letters that it makes quick, offer the rest</source>
        <translation>Oczyszczaj pisma, które to przyspiesza; dla reszty proponuj</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>Kraj numerów bez kodu kraju</translation>
    </message>
    <message>
        <source>Cover &amp;page of a new fax</source>
        <translation>&amp;Strona tytułowa nowego faksu</translation>
    </message>
    <message>
        <source>Cover page of a new fax</source>
        <translation>Strona tytułowa nowego faksu</translation>
    </message>
    <message>
        <source>How many faxes may be under way at once. A new Telnyx account allows 2.</source>
        <translation>Ile faksów może być w toku jednocześnie. Nowe konto Telnyx pozwala na 2.</translation>
    </message>
    <message>
        <source>L&amp;anguage, from the next start on</source>
        <translation>&amp;Język, od następnego uruchomienia</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Numbers without a &amp;country code are in</source>
        <translation>Numery bez &amp;kodu kraju są w</translation>
    </message>
    <message>
        <source>Offer to clean them up</source>
        <translation>Proponuj oczyszczenie</translation>
    </message>
    <message>
        <source>Time to &amp;undo after Send</source>
        <translation>Czas na &amp;cofnięcie po wysłaniu</translation>
    </message>
    <message>
        <source>Time to undo after Send, in seconds</source>
        <translation>Czas na cofnięcie po wysłaniu, w sekundach</translation>
    </message>
    <message>
        <source>Warn of pages that take longer on the line, in minutes</source>
        <translation>Ostrzegaj o stronach zajmujących linię dłużej, w minutach</translation>
    </message>
    <message numerus="yes">
        <source>Your fax application allows %n; more are never used.</source>
        <translation>
            <numerusform>Aplikacja faksowa pozwala na %n; więcej nigdy nie będzie używane.</numerusform>
            <numerusform>Aplikacja faksowa pozwala na %n; więcej nigdy nie będzie używane.</numerusform>
            <numerusform>Aplikacja faksowa pozwala na %n; więcej nigdy nie będzie używane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fax application allows 1.</source>
        <translation>Aplikacja faksowa pozwala na 1.</translation>
    </message>
    <message>
        <source>send at once</source>
        <translation>wyślij od razu</translation>
    </message>
</context>
<context>
    <name>GuardSettings</name>
    <message>
        <source>A number &amp;never faxed before</source>
        <translation>&amp;Numer, na który nigdy nie wysyłano</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Pytaj o</translation>
    </message>
    <message>
        <source>Before a fax goes</source>
        <translation>Zanim faks pójdzie</translation>
    </message>
    <message>
        <source>More recip&amp;ients than</source>
        <translation>W&amp;ięcej odbiorców niż</translation>
    </message>
    <message>
        <source>Say it beside Send</source>
        <translation>Pokaż obok Wyślij</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nic nie mów</translation>
    </message>
    <message>
        <source>Somebody has to say that it is right</source>
        <translation>Ktoś musi potwierdzić, że jest dobrze</translation>
    </message>
    <message>
        <source>These hold for the command line too. Who is not to be faxed is never faxed.</source>
        <translation>Dotyczy to też wiersza poleceń. Kto ma nie dostawać faksów, nigdy ich nie dostaje.</translation>
    </message>
    <message>
        <source>a &amp;country that no fax has gone to</source>
        <translation>&amp;kraj, do którego nie wysłano żadnego faksu</translation>
    </message>
    <message>
        <source>a cover page with nothing on it, &amp;once</source>
        <translation>strona tytułowa bez treści, jeden &amp;raz</translation>
    </message>
    <message>
        <source>a number one di&amp;git away from one that is known</source>
        <translation>numer różniący się jedną &amp;cyfrą od znanego</translation>
    </message>
    <message>
        <source>a number that costs e&amp;xtra</source>
        <translation>numer dodatkowo płatn&amp;y</translation>
    </message>
    <message>
        <source>a number that is a &amp;telephone in the address book</source>
        <translation>numer oznaczony w książce adresowej jako &amp;telefon</translation>
    </message>
    <message>
        <source>a number where no fax could ever &amp;arrive</source>
        <translation>numer, na który żaden f&amp;aks nie dotrze</translation>
    </message>
    <message>
        <source>another fax number on the document&apos;s &amp;first page</source>
        <translation>inny numer faksu na &amp;pierwszej stronie dokumentu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>one of your o&amp;wn numbers</source>
        <translation>jeden z &amp;własnych numerów</translation>
    </message>
    <message>
        <source>the same &amp;documents to the same number again</source>
        <translation>te same &amp;dokumenty ponownie na ten sam numer</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Cover page</source>
        <translation>Strona tytułowa</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Place to drop documents</source>
        <translation>Miejsce do upuszczania dokumentów</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Settings of this fax</source>
        <translation>Ustawienia tego faksu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(unknown)</source>
        <translation>(nieznany)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Faxes</source>
        <translation>Faksy</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Wysłane przez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>około {amount}</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>&amp;Name or company:</source>
        <translation>&amp;Nazwa lub firma:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Powód:</translation>
    </message>
    <message>
        <source>&amp;Sent by:</source>
        <translation>&amp;Wysłane przez:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Etykieta:</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Dowolny powód</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Wybrane dni</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Ostatnie 31 dni</translation>
    </message>
    <message>
        <source>Last 366 days</source>
        <translation>Ostatnie 366 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;umer:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Wysłane przez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>U&amp;ntil:</source>
        <translation>&amp;Do:</translation>
    </message>
    <message>
        <source>With and without tags</source>
        <translation>Z etykietami i bez</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtry</translation>
    </message>
    <message>
        <source>1 fax</source>
        <translation>1 faks</translation>
    </message>
    <message>
        <source>An archive isn&apos;t in its place, so its faxes are not found: {files}</source>
        <translation>Archiwum nie jest na swoim miejscu, więc jego faksów nie można znaleźć: {files}</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiwizuj…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>More than {number} faxes</source>
        <translation>Faksy: ponad {number}</translation>
    </message>
    <message>
        <source>Name, number, document, cover, user, tag, reason or date</source>
        <translation>Nazwa, numer, dokument, strona tytułowa, użytkownik, etykieta, powód lub data</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nie zapisano: {reason}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>Su&amp;my</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabela (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Etykieta:</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} faks</numerusform>
            <numerusform>{number} faksy</numerusform>
            <numerusform>{number} faksów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSettings</name>
    <message>
        <source>C&amp;losed on</source>
        <translation>Za&amp;mknięte</translation>
    </message>
    <message>
        <source>For faxes that go in certain hours or on working days: Later… beside Send. A day with a year is closed once, one without (12-25) each year; two dots make a span.</source>
        <translation>Dla faksów wysyłanych w określonych godzinach lub w dni robocze: Później… obok Wyślij. Dzień z rokiem jest zamknięty raz, dzień bez roku (12-25) co roku; dwie kropki oznaczają zakres.</translation>
    </message>
    <message>
        <source>Office &amp;hours</source>
        <translation>&amp;Godziny pracy</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Kiedy biuro jest otwarte</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n zmieniony</numerusform>
            <numerusform>%n zmienione</numerusform>
            <numerusform>%n zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n taki sam</numerusform>
            <numerusform>%n takie same</numerusform>
            <numerusform>%n takich samych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n nieczytelny</numerusform>
            <numerusform>%n nieczytelne</numerusform>
            <numerusform>%n nieczytelnych</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(pomiń)</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Do rąk</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Numer faksu</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import kontaktów</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Przeglądanie pliku …</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numer komórkowy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Inny numer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Co stanie się z każdym wierszem</translation>
    </message>
    <message>
        <source>What the column {name} holds</source>
        <translation>Co zawiera kolumna {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>taki sam</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nieczytelny</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%n faxes are chosen.</source>
        <translation>
            <numerusform>Wybrano %n faks.</numerusform>
            <numerusform>Wybrano %n faksy.</numerusform>
            <numerusform>Wybrano %n faksów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget this person…</source>
        <translation>&amp;Zapomnij tę osobę…</translation>
    </message>
    <message>
        <source>&amp;Keep the document until this is unchecked again</source>
        <translation>Przechowuj &amp;dokument, dopóki to nie zostanie odznaczone</translation>
    </message>
    <message>
        <source>&amp;Legal hold: nothing of it can be removed, by anybody or by itself</source>
        <translation>Zabezpieczenie &amp;prawne: niczego nie można usunąć, ręcznie ani automatycznie</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Jak długo przechowywać</translation>
    </message>
    <message>
        <source>Reason of the legal hold</source>
        <translation>Powód zabezpieczenia prawnego</translation>
    </message>
    <message>
        <source>Reason, such as the case</source>
        <translation>Powód, na przykład sprawa</translation>
    </message>
    <message numerus="yes">
        <source>The document is deleted %n days after the fax has ended.</source>
        <translation>
            <numerusform>Dokument jest usuwany %n dzień po zakończeniu faksu.</numerusform>
            <numerusform>Dokument jest usuwany %n dni po zakończeniu faksu.</numerusform>
            <numerusform>Dokument jest usuwany %n dni po zakończeniu faksu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is kept for ever, as it is set.</source>
        <translation>Zgodnie z ustawieniem dokument jest przechowywany bezterminowo.</translation>
    </message>
    <message>
        <source>The document is to be deleted on {date}.</source>
        <translation>Dokument zostanie usunięty {date}.</translation>
    </message>
    <message>
        <source>The document was deleted on {date}. What was sent to whom and its hashes stay.</source>
        <translation>Dokument usunięto {date}. To, co i do kogo wysłano, oraz sumy kontrolne pozostają.</translation>
    </message>
    <message>
        <source>The document&apos;s time is over on {date}; it stays, as it is marked here.</source>
        <translation>Czas dokumentu mija {date}; pozostaje, bo tak tu zaznaczono.</translation>
    </message>
    <message>
        <source>Under legal hold since {date}, by {user}.</source>
        <translation>Zabezpieczenie prawne od {date}, ustawione przez: {user}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>+ and -</source>
        <translation>+ i -</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dodaj dokumenty</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Książka adresowa</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+strzałka w górę, Alt+strzałka w dół</translation>
    </message>
    <message>
        <source>Choose the pages of the document</source>
        <translation>Wybór stron dokumentu</translation>
    </message>
    <message>
        <source>Ctrl+A, Shift+Left</source>
        <translation>Ctrl+A, Shift+strzałka w lewo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter , ;</source>
        <translation>Enter , ;</translation>
    </message>
    <message>
        <source>Go to To, to the preview, to the queue</source>
        <translation>Przejście do pola Do, podglądu, kolejki</translation>
    </message>
    <message>
        <source>In To: choose all numbers, or several</source>
        <translation>W polu Do: zaznaczenie wszystkich numerów lub kilku</translation>
    </message>
    <message>
        <source>In To: end the number</source>
        <translation>W polu Do: zakończenie numeru</translation>
    </message>
    <message>
        <source>In To: go to the numbers, edit the last one</source>
        <translation>W polu Do: przejście do numerów, edycja ostatniego</translation>
    </message>
    <message>
        <source>In the preview and the documents: go through the pages</source>
        <translation>W podglądzie i dokumentach: przeglądanie stron</translation>
    </message>
    <message>
        <source>In the preview: the page larger or smaller</source>
        <translation>W podglądzie: strona większa lub mniejsza</translation>
    </message>
    <message>
        <source>In the preview: turn the page to the right, to the left</source>
        <translation>W podglądzie: obrót strony w prawo, w lewo</translation>
    </message>
    <message>
        <source>In the queue and the history: copy the rows, as text and as a table</source>
        <translation>W kolejce i historii: kopiowanie wierszy jako tekst i tabela</translation>
    </message>
    <message>
        <source>In the queue: what can be done</source>
        <translation>W kolejce: możliwe czynności</translation>
    </message>
    <message>
        <source>In the queue: what stands on the row&apos;s button</source>
        <translation>W kolejce: czynność z przycisku wiersza</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Left, Backspace</source>
        <translation>Strzałka w lewo, Backspace</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Klawisz menu, Shift+F10</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Przesunięcie dokumentu</translation>
    </message>
    <message>
        <source>New fax: put aside what stands there</source>
        <translation>Nowy faks: odłożenie bieżącego na bok</translation>
    </message>
    <message>
        <source>Page Up, Page Down, Home, End</source>
        <translation>Page Up, Page Down, Home i End</translation>
    </message>
    <message>
        <source>Paste documents or numbers</source>
        <translation>Wklejenie dokumentów lub numerów</translation>
    </message>
    <message>
        <source>R, Shift+R</source>
        <translation>R, Shift+R</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Szukanie w kolejce</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Cofnięcie ostatniej czynności</translation>
    </message>
    <message>
        <source>Take out the number or document; remove the fax</source>
        <translation>Usunięcie numeru lub dokumentu; usunięcie faksu</translation>
    </message>
    <message>
        <source>The fax&apos;s history</source>
        <translation>Historia faksu</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system&apos;s</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Language of FaxDesk, from the next start on</source>
        <translation>Język programu FaxDesk, od następnego uruchomienia</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Locked: {names}.</source>
        <translation>Zablokowane: {names}.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nowy faks</translation>
    </message>
    <message>
        <source>A fax that you have not sent yet is kept. It comes back when FaxDesk is started without a document.</source>
        <translation>Niewysłany jeszcze faks został zachowany. Wróci, gdy FaxDesk zostanie uruchomiony bez dokumentu.</translation>
    </message>
    <message>
        <source>Another FaxDesk is working the queue. What you send here goes out through it.</source>
        <translation>Kolejkę obsługuje inny FaxDesk. To, co tu wyślesz, pójdzie przez niego.</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer. To send real faxes, close this window and start FaxDesk without --demo.</source>
        <translation>Demo: nic nie opuszcza tego komputera. Aby wysyłać prawdziwe faksy, zamknij to okno i uruchom FaxDesk bez --demo.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Skonfiguruj konto Telnyx</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached. FaxDesk goes on by itself when it can be.</source>
        <translation>Nie można połączyć się z Telnyx. FaxDesk sam wznowi pracę, gdy będzie to możliwe.</translation>
    </message>
    <message>
        <source>The queue is paused. Faxes under way go on; no other starts.</source>
        <translation>Kolejka jest wstrzymana. Faksy w toku idą dalej; żaden inny się nie zaczyna.</translation>
    </message>
    <message>
        <source>You have not sent this fax yet. It was kept for you ({time}).</source>
        <translation>Ten faks nie został jeszcze wysłany. Został zachowany ({time}).</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Kind of number {n}</source>
        <translation>Rodzaj numeru {n}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykły</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>A copy to look at could not be made. Is the disk full?</source>
        <translation>Nie udało się utworzyć kopii do obejrzenia. Czy dysk jest pełny?</translation>
    </message>
    <message>
        <source>No program here opens PDFs.</source>
        <translation>Żaden program na tym komputerze nie otwiera plików PDF.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>0: any free one</source>
        <translation>0: dowolny wolny</translation>
    </message>
    <message>
        <source>Cancel faxes, or all of a broadcast.</source>
        <translation>Anuluj faksy albo całą wysyłkę zbiorczą.</translation>
    </message>
    <message>
        <source>Collect what helps support, without names, numbers, documents or keys.</source>
        <translation>Zbierz to, co pomaga pomocy technicznej, bez nazw, numerów, dokumentów i kluczy.</translation>
    </message>
    <message>
        <source>Copy the journal: every fax with its history, no documents.</source>
        <translation>Skopiuj dziennik: każdy faks z historią, bez dokumentów.</translation>
    </message>
    <message>
        <source>Decide about an uncertain or held fax.</source>
        <translation>Zdecyduj o niepewnym lub zatrzymanym faksie.</translation>
    </message>
    <message>
        <source>Draw a page as it will arrive.</source>
        <translation>Narysuj stronę taką, jak dotrze.</translation>
    </message>
    <message>
        <source>Export what became of each fax of a broadcast, as CSV.</source>
        <translation>Wyeksportuj wynik każdego faksu wysyłki zbiorczej jako CSV.</translation>
    </message>
    <message>
        <source>Find faxes that are over, of any time; sums of them.</source>
        <translation>Znajdź zakończone faksy z dowolnego czasu; także ich sumy.</translation>
    </message>
    <message>
        <source>Forget somebody: take number, name and documents out of everything.</source>
        <translation>Zapomnij kogoś: usuń numer, nazwę i dokumenty ze wszystkiego.</translation>
    </message>
    <message>
        <source>Go on after a pause, or after the account was fixed.</source>
        <translation>Wznów po wstrzymaniu albo po naprawieniu konta.</translation>
    </message>
    <message>
        <source>Keep the API key, choose the connection and the from-number.</source>
        <translation>Zachowaj klucz API, wybierz połączenie i numer nadawcy.</translation>
    </message>
    <message>
        <source>Keep the documents of faxes beyond their time.</source>
        <translation>Przechowuj dokumenty faksów dłużej niż zwykle.</translation>
    </message>
    <message>
        <source>Keep waiting faxes back until they are released; pause a broadcast.</source>
        <translation>Zatrzymaj czekające faksy do czasu zwolnienia; wstrzymaj wysyłkę zbiorczą.</translation>
    </message>
    <message>
        <source>Let held faxes go on, with the tries they have left; let a broadcast go on.</source>
        <translation>Zwolnij zatrzymane faksy z pozostałymi próbami; wznów wysyłkę zbiorczą.</translation>
    </message>
    <message>
        <source>Let waiting faxes go at another time, or before others.</source>
        <translation>Wyślij czekające faksy o innej porze lub przed innymi.</translation>
    </message>
    <message>
        <source>List every fax with its state, and broadcasts with their totals.</source>
        <translation>Wypisz każdy faks z jego stanem oraz wysyłki zbiorcze z sumami.</translation>
    </message>
    <message>
        <source>List printed documents that wait for the window.</source>
        <translation>Wypisz wydrukowane dokumenty, które czekają na okno.</translation>
    </message>
    <message>
        <source>Make a proof of faxes: report, documents and events in one PDF.</source>
        <translation>Utwórz dowód faksów: raport, dokumenty i zdarzenia w jednym PDF.</translation>
    </message>
    <message>
        <source>Make documents into PDFs that can be faxed.</source>
        <translation>Zamień dokumenty w pliki PDF nadające się do faksu.</translation>
    </message>
    <message>
        <source>Make transmission reports, as PDF.</source>
        <translation>Utwórz raporty transmisji jako PDF.</translation>
    </message>
    <message>
        <source>Move faxes of old years into a file of their own, which the history still finds.</source>
        <translation>Przenieś faksy z dawnych lat do osobnego pliku, w którym historia nadal je znajduje.</translation>
    </message>
    <message>
        <source>One queue for several desks: set up, watch, move.</source>
        <translation>Jedna kolejka dla kilku stanowisk: przygotowanie, podgląd, przeniesienie.</translation>
    </message>
    <message>
        <source>Put a word of your own on faxes, to find them by.</source>
        <translation>Oznacz faksy własnym słowem, aby je po nim znaleźć.</translation>
    </message>
    <message>
        <source>Put faxes under legal hold: nothing of them can be removed.</source>
        <translation>Obejmij faksy zabezpieczeniem prawnym: niczego z nich nie można usunąć.</translation>
    </message>
    <message>
        <source>Queue one fax per number.</source>
        <translation>Dodaj do kolejki jeden faks na numer.</translation>
    </message>
    <message>
        <source>Remove faxes that are over; what arrived can be restored for 30 days.</source>
        <translation>Usuń zakończone faksy; to, co dotarło, można przywrócić przez 30 dni.</translation>
    </message>
    <message>
        <source>Run the Telnyx simulator alone; its base URL is the first line.</source>
        <translation>Uruchom sam symulator Telnyx; jego bazowy URL jest w pierwszym wierszu.</translation>
    </message>
    <message>
        <source>Say what can be said of documents before they are sent.</source>
        <translation>Powiedz, co da się powiedzieć o dokumentach przed wysłaniem.</translation>
    </message>
    <message>
        <source>Say what faxes cost, by day, month or user.</source>
        <translation>Podaj koszty faksów według dnia, miesiąca lub użytkownika.</translation>
    </message>
    <message>
        <source>Say what goes when, or take out now what is due.</source>
        <translation>Powiedz, co kiedy zniknie, albo usuń teraz to, czego czas minął.</translation>
    </message>
    <message>
        <source>Say whether a proof, or an exported log, was changed.</source>
        <translation>Sprawdź, czy dowód lub wyeksportowany dziennik zmieniono.</translation>
    </message>
    <message>
        <source>Say whether the journal was changed, and where.</source>
        <translation>Sprawdź, czy i gdzie zmieniono dziennik.</translation>
    </message>
    <message>
        <source>Send documents as faxes. Without a command: open the window, with the files added; a window that is open already takes them.</source>
        <translation>Wysyłaj dokumenty jako faksy. Bez polecenia: otwórz okno z dodanymi plikami; już otwarte okno je przejmuje.</translation>
    </message>
    <message>
        <source>Send failed, cancelled or held faxes once more, or all of a broadcast that failed.</source>
        <translation>Wyślij jeszcze raz nieudane, anulowane lub zatrzymane faksy albo wszystkie nieudane z wysyłki zbiorczej.</translation>
    </message>
    <message>
        <source>Send once more what was sent, or to somebody else.</source>
        <translation>Wyślij jeszcze raz to, co wysłano, także do kogoś innego.</translation>
    </message>
    <message>
        <source>Show one fax with its story, or a broadcast.</source>
        <translation>Pokaż faks z jego historią albo wysyłkę zbiorczą.</translation>
    </message>
    <message>
        <source>Show what the IT department set on this computer.</source>
        <translation>Pokaż, co na tym komputerze ustawił dział IT.</translation>
    </message>
    <message>
        <source>Start no further fax.</source>
        <translation>Nie zaczynaj kolejnych faksów.</translation>
    </message>
    <message>
        <source>Stop everything: pause the queue, cancel what has not arrived.</source>
        <translation>Przerwij wszystko: wstrzymaj kolejkę, anuluj to, co nie dotarło.</translation>
    </message>
    <message>
        <source>Take faxes out of the bin again.</source>
        <translation>Wyjmij faksy z kosza.</translation>
    </message>
    <message>
        <source>The address book: list, add, remove, import, export, groups.</source>
        <translation>Książka adresowa: lista, dodawanie, usuwanie, import, eksport, grupy.</translation>
    </message>
    <message>
        <source>Watched folders: list, add, remove, refused.</source>
        <translation>Obserwowane foldery: lista, dodawanie, usuwanie, odrzucone.</translation>
    </message>
    <message>
        <source>Work the queue without a window.</source>
        <translation>Obsługuj kolejkę bez okna.</translation>
    </message>
    <message>
        <source>a PDF that Telnyx fetches itself</source>
        <translation>PDF, który Telnyx pobiera sam</translation>
    </message>
    <message>
        <source>a PDF, picture, text or office document; several become one fax, in order</source>
        <translation>PDF, obraz, tekst lub dokument biurowy; kilka staje się po kolei jednym faksem</translation>
    </message>
    <message>
        <source>a broadcast, as B1, or the number of one of its faxes</source>
        <translation>wysyłka zbiorcza, np. B1, lub numer jednego z jej faksów</translation>
    </message>
    <message>
        <source>a contact&apos;s ID, its name, or its number</source>
        <translation>ID kontaktu, jego nazwa lub numer</translation>
    </message>
    <message>
        <source>a cover page: standard, letter, short, or one of your own</source>
        <translation>strona tytułowa: standard, letter, short lub własna</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>a document to add, or a number as fax:+13127367276</source>
        <translation>dokument do dodania lub numer w postaci fax:+13127367276</translation>
    </message>
    <message>
        <source>a document; several are joined, in order</source>
        <translation>dokument; kilka jest łączonych po kolei</translation>
    </message>
    <message>
        <source>a fax number, SIP URI, contact&apos;s name, or @GROUP of the address book; repeatable</source>
        <translation>numer faksu, SIP URI, nazwa kontaktu lub @GROUP z książki adresowej; można powtarzać</translation>
    </message>
    <message>
        <source>a fax number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>numer faksu; LABEL=NUMBER nadaje mu etykietę; można powtarzać</translation>
    </message>
    <message>
        <source>a fax&apos;s number</source>
        <translation>numer faksu w FaxDesk</translation>
    </message>
    <message>
        <source>a fax&apos;s number, or a broadcast&apos;s as B1</source>
        <translation>numer faksu w FaxDesk lub wysyłki zbiorczej, np. B1</translation>
    </message>
    <message>
        <source>a fax&apos;s number; without any: list them</source>
        <translation>numer faksu w FaxDesk; bez żadnego: wypisz je</translation>
    </message>
    <message>
        <source>a folder without a journal</source>
        <translation>folder bez dziennika</translation>
    </message>
    <message>
        <source>a group it is in; repeatable</source>
        <translation>grupa, do której należy; można powtarzać</translation>
    </message>
    <message>
        <source>a mobile number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>numer komórkowy; LABEL=NUMBER nadaje mu etykietę; można powtarzać</translation>
    </message>
    <message>
        <source>a number, a contact&apos;s name or @group; several times for several</source>
        <translation>numer, nazwa kontaktu lub @group; kilka razy dla kilku</translation>
    </message>
    <message>
        <source>a number, a name or a SIP URI; where it went before by default</source>
        <translation>numer, nazwa lub SIP URI; domyślnie poprzedni odbiorca</translation>
    </message>
    <message>
        <source>a number, or the whole name of a contact or recipient</source>
        <translation>numer lub pełna nazwa kontaktu albo odbiorcy</translation>
    </message>
    <message>
        <source>a part of the number</source>
        <translation>część numeru</translation>
    </message>
    <message>
        <source>a proof, or an exported log</source>
        <translation>dowód lub wyeksportowany dziennik</translation>
    </message>
    <message>
        <source>a regular expression that finds the number there</source>
        <translation>wyrażenie regularne, które znajduje tam numer</translation>
    </message>
    <message>
        <source>a table for Excel and the like</source>
        <translation>tabela dla programu Excel i podobnych</translation>
    </message>
    <message>
        <source>a table with headings, or vCards</source>
        <translation>tabela z nagłówkami lub pliki vCard</translation>
    </message>
    <message>
        <source>a telephone number; LABEL=NUMBER gives it a label; repeatable</source>
        <translation>numer telefonu; LABEL=NUMBER nadaje mu etykietę; można powtarzać</translation>
    </message>
    <message>
        <source>a word or some words of your own</source>
        <translation>własne słowo lub kilka słów</translation>
    </message>
    <message>
        <source>added or ended on this day or before</source>
        <translation>dodane lub zakończone tego dnia lub wcześniej</translation>
    </message>
    <message>
        <source>added or ended on this day or later, like 2026-03-31</source>
        <translation>dodane lub zakończone tego dnia lub później, np. 2026-03-31</translation>
    </message>
    <message>
        <source>all in one PDF, which is overwritten; or in a folder that is there, one each</source>
        <translation>wszystko w jednym PDF, który jest nadpisywany; lub w istniejącym folderze, każdy osobno</translation>
    </message>
    <message>
        <source>also pages that arrive black for more than a third, or take more than ten minutes</source>
        <translation>także strony, które dotrą czarne w ponad jednej trzeciej lub trwają ponad dziesięć minut</translation>
    </message>
    <message>
        <source>also when the same document to the same number is under way</source>
        <translation>także gdy ten sam dokument na ten sam numer jest w toku</translation>
    </message>
    <message>
        <source>as in clerk:address-book</source>
        <translation>np. clerk:address-book</translation>
    </message>
    <message>
        <source>as in clerk:others-documents</source>
        <translation>np. clerk:others-documents</translation>
    </message>
    <message>
        <source>as soon as its turn comes</source>
        <translation>gdy tylko przyjdzie kolej</translation>
    </message>
    <message>
        <source>as the owner: move all that this desk has into a team that has nothing</source>
        <translation>jako właściciel: przenieś wszystko z tego stanowiska do zespołu, który nic nie ma</translation>
    </message>
    <message>
        <source>at most so many pages in one fax; 350 by default</source>
        <translation>najwyżej tyle stron w jednym faksie; domyślnie 350</translation>
    </message>
    <message>
        <source>at most so many; 100 by default, all in a file</source>
        <translation>najwyżej tyle; domyślnie 100, w pliku wszystkie</translation>
    </message>
    <message>
        <source>by FILE&apos;s ending otherwise; vcard is version 3.0, which most programs read, vcard4 version 4.0</source>
        <translation>inaczej według rozszerzenia FILE; vcard to wersja 3.0, którą czyta większość programów, vcard4 to wersja 4.0</translation>
    </message>
    <message>
        <source>by what it is ordered; the newest first by default</source>
        <translation>według czego porządkować; domyślnie najnowsze najpierw</translation>
    </message>
    <message>
        <source>call it so</source>
        <translation>nazwij tak</translation>
    </message>
    <message>
        <source>commands (see faxdesk COMMAND --help):</source>
        <translation>polecenia (zobacz faxdesk COMMAND --help):</translation>
    </message>
    <message>
        <source>compare with the seals in this folder too; may be given several times</source>
        <translation>porównaj też z pieczęciami w tym folderze; można podać kilka razy</translation>
    </message>
    <message>
        <source>don&apos;t ask</source>
        <translation>nie pytaj</translation>
    </message>
    <message>
        <source>don&apos;t use the T.38 protocol</source>
        <translation>nie używaj protokołu T.38</translation>
    </message>
    <message>
        <source>e.g. de</source>
        <translation>np. de</translation>
    </message>
    <message>
        <source>end the legal hold</source>
        <translation>zakończ zabezpieczenie prawne</translation>
    </message>
    <message>
        <source>end when nothing is left that can move without a person</source>
        <translation>zakończ, gdy nie zostanie nic, co może iść bez człowieka</translation>
    </message>
    <message>
        <source>fax numbers, the usual one first</source>
        <translation>numery faksu, zwykły najpierw</translation>
    </message>
    <message>
        <source>faxes under way at once</source>
        <translation>faksy w toku jednocześnie</translation>
    </message>
    <message>
        <source>files that could not be faxed</source>
        <translation>pliki, których nie udało się wysłać faksem</translation>
    </message>
    <message>
        <source>follow the faxes to their end</source>
        <translation>śledź faksy do końca</translation>
    </message>
    <message>
        <source>go back to the backup FILE; today&apos;s journal is kept beside it</source>
        <translation>wróć do kopii zapasowej FILE; obecny dziennik zostaje obok</translation>
    </message>
    <message>
        <source>go on: a line for each fax that changes, until it is ended</source>
        <translation>działaj dalej: wiersz na każdy zmieniony faks, aż do zakończenia</translation>
    </message>
    <message>
        <source>how many times as fast as life</source>
        <translation>ile razy szybciej niż w rzeczywistości</translation>
    </message>
    <message>
        <source>how things stand (by default), or take out now what is due</source>
        <translation>jak jest (domyślnie) albo usuń teraz to, czego czas minął</translation>
    </message>
    <message>
        <source>in a team: only what you sent</source>
        <translation>w zespole: tylko wysłane przez ciebie</translation>
    </message>
    <message>
        <source>in the office&apos;s directory (LDAP, Active Directory) instead</source>
        <translation>zamiast tego w katalogu firmowym (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>its faxes in true black and white</source>
        <translation>jego faksy w czystej czerni i bieli</translation>
    </message>
    <message>
        <source>its faxes without the T.38 protocol</source>
        <translation>jego faksy bez protokołu T.38</translation>
    </message>
    <message>
        <source>keep only the report of what was delivered</source>
        <translation>zachowuj tylko raport z tego, co dostarczono</translation>
    </message>
    <message>
        <source>keep them no more</source>
        <translation>nie przechowuj ich dłużej</translation>
    </message>
    <message>
        <source>let Telnyx keep a preview for a while</source>
        <translation>pozwól Telnyx przechować podgląd przez pewien czas</translation>
    </message>
    <message>
        <source>let Telnyx keep the document for a while</source>
        <translation>pozwól Telnyx przechować dokument przez pewien czas</translation>
    </message>
    <message>
        <source>let this desk work its own queue again</source>
        <translation>niech to stanowisko znów obsługuje własną kolejkę</translation>
    </message>
    <message>
        <source>let this desk work the team&apos;s queue</source>
        <translation>niech to stanowisko obsługuje kolejkę zespołu</translation>
    </message>
    <message>
        <source>list contacts, all or those that are looked for</source>
        <translation>wypisz kontakty, wszystkie lub szukane</translation>
    </message>
    <message>
        <source>list groups; put contacts into one or take them out</source>
        <translation>wypisz grupy; dodawaj do nich kontakty lub je usuwaj</translation>
    </message>
    <message>
        <source>list who did what, the newest last</source>
        <translation>wypisz, kto co zrobił, najnowsze na końcu</translation>
    </message>
    <message>
        <source>look for somebody, here or in the office&apos;s directory</source>
        <translation>szukaj kogoś tutaj lub w katalogu firmowym</translation>
    </message>
    <message>
        <source>make every sheet of a workbook fit the width of its page</source>
        <translation>dopasuj każdy arkusz skoroszytu do szerokości strony</translation>
    </message>
    <message>
        <source>make heavy pages smaller where it is too large for a fax</source>
        <translation>zmniejsz ciężkie strony, gdy plik jest za duży na faks</translation>
    </message>
    <message>
        <source>make scanned and photographed pages clean: black on white, straight, without shadows</source>
        <translation>oczyść zeskanowane i sfotografowane strony: czarno na białym, prosto, bez cieni</translation>
    </message>
    <message>
        <source>make the team&apos;s tables and roles, or bring them up to date</source>
        <translation>utwórz tabele i role zespołu lub je zaktualizuj</translation>
    </message>
    <message>
        <source>more time between tries</source>
        <translation>więcej czasu między próbami</translation>
    </message>
    <message>
        <source>move what was added before this year or day, like 2024 or 2024-07-01; without it list archives</source>
        <translation>przenieś to, co dodano przed tym rokiem lub dniem, np. 2024 lub 2024-07-01; bez tego wypisz archiwa</translation>
    </message>
    <message>
        <source>nobody may fax it, and why</source>
        <translation>nikomu nie wolno wysyłać tam faksów, z powodem</translation>
    </message>
    <message>
        <source>not before: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</source>
        <translation>nie wcześniej niż: 17:00, &quot;tomorrow 8:00&quot;, &quot;Mon 9:30&quot;, 2026-03-05T08:00+01:00</translation>
    </message>
    <message>
        <source>notes; \n begins a new line</source>
        <translation>notatki; \n zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>numbers that were never faxed before are right</source>
        <translation>numery, na które nigdy nie wysyłano, są poprawne</translation>
    </message>
    <message>
        <source>numbers that were never faxed before wait for nobody</source>
        <translation>numery, na które nigdy nie wysyłano, na nikogo nie czekają</translation>
    </message>
    <message>
        <source>of another team than this desk&apos;s</source>
        <translation>innego zespołu niż zespół tego stanowiska</translation>
    </message>
    <message>
        <source>of the recipient&apos;s name or company</source>
        <translation>z nazwy lub firmy odbiorcy</translation>
    </message>
    <message>
        <source>on the built-in simulator: no account, nothing leaves the machine</source>
        <translation>na wbudowanym symulatorze: bez konta, nic nie opuszcza komputera</translation>
    </message>
    <message>
        <source>on the cover</source>
        <translation>na stronie tytułowej</translation>
    </message>
    <message>
        <source>one group: list its members</source>
        <translation>jedna grupa: wypisz jej członków</translation>
    </message>
    <message>
        <source>one line for each broadcast, with its totals</source>
        <translation>jeden wiersz na wysyłkę zbiorczą, z sumami</translation>
    </message>
    <message>
        <source>only in these hours, each try too, as 08:00-18:00; “office”: the office&apos;s, on working days</source>
        <translation>tylko w tych godzinach, także każda próba, np. 08:00-18:00; „office”: godziny biura w dni robocze</translation>
    </message>
    <message>
        <source>only say what would be moved</source>
        <translation>powiedz tylko, co zostałoby przeniesione</translation>
    </message>
    <message>
        <source>only these; may be given several times</source>
        <translation>tylko te; można podać kilka razy</translation>
    </message>
    <message>
        <source>only those of this group</source>
        <translation>tylko z tej grupy</translation>
    </message>
    <message>
        <source>only what has this tag</source>
        <translation>tylko z tą etykietą</translation>
    </message>
    <message>
        <source>overwritten where it exists</source>
        <translation>nadpisywany, jeśli istnieje</translation>
    </message>
    <message>
        <source>parts become OUT-1.pdf, OUT-2.pdf, ...</source>
        <translation>części stają się OUT-1.pdf, OUT-2.pdf, ...</translation>
    </message>
    <message>
        <source>pdf or tiff; only with --store-preview</source>
        <translation>pdf lub tiff; tylko z --store-preview</translation>
    </message>
    <message>
        <source>percent, 1 to 100</source>
        <translation>procent, od 1 do 100</translation>
    </message>
    <message>
        <source>percent, 1 to 100; only with --monochrome</source>
        <translation>procent, od 1 do 100; tylko z --monochrome</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenty pozycyjne</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE, without a password; by default FAXDESK_TEAM_DATABASE, or the setting</source>
        <translation>postgresql://USER@HOST/DATABASE, bez hasła; domyślnie FAXDESK_TEAM_DATABASE lub ustawienie</translation>
    </message>
    <message>
        <source>print all that is in it</source>
        <translation>wypisz całą zawartość</translation>
    </message>
    <message>
        <source>print one JSON object per line and nothing else</source>
        <translation>wypisuj po jednym obiekcie JSON w wierszu i nic więcej</translation>
    </message>
    <message>
        <source>put a contact into it; repeatable</source>
        <translation>dodaj do niej kontakt; można powtarzać</translation>
    </message>
    <message>
        <source>put the archive in this folder; without --before: look for archives there that were moved</source>
        <translation>umieść archiwum w tym folderze; bez --before: szukaj tam archiwów, które przeniesiono</translation>
    </message>
    <message>
        <source>read contacts from a table (Outlook, Google, any) or vCards</source>
        <translation>wczytaj kontakty z tabeli (Outlook, Google, dowolna) lub z plików vCard</translation>
    </message>
    <message>
        <source>read the API key from standard input</source>
        <translation>czytaj klucz API ze standardowego wejścia</translation>
    </message>
    <message>
        <source>read the password for the office&apos;s directory from standard input, try it and keep it</source>
        <translation>czytaj hasło katalogu firmowego ze standardowego wejścia, wypróbuj je i zachowaj</translation>
    </message>
    <message>
        <source>read the password from standard input</source>
        <translation>czytaj hasło ze standardowego wejścia</translation>
    </message>
    <message>
        <source>read the password of a locked PDF from standard input</source>
        <translation>czytaj hasło zablokowanego PDF ze standardowego wejścia</translation>
    </message>
    <message>
        <source>remove the group; its contacts stay</source>
        <translation>usuń grupę; jej kontakty zostają</translation>
    </message>
    <message>
        <source>say what it would do, row by row, and change nothing</source>
        <translation>powiedz wiersz po wierszu, co by zrobiono, i niczego nie zmieniaj</translation>
    </message>
    <message>
        <source>say what would be removed and what would stay; do nothing</source>
        <translation>powiedz, co zostałoby usunięte, a co pozostało; niczego nie rób</translation>
    </message>
    <message>
        <source>send office documents without their tracked changes: what was deleted is left out</source>
        <translation>wysyłaj dokumenty biurowe bez zmian śledzonych: to, co usunięto, jest pominięte</translation>
    </message>
    <message>
        <source>send pages whose shades take long as FaxDesk&apos;s own dots: quick, letters become a picture</source>
        <translation>wysyłaj strony, których odcienie trwają długo, jako punkty FaxDesk: szybko, litery stają się obrazem</translation>
    </message>
    <message>
        <source>send them from this number</source>
        <translation>wyślij je z tego numeru</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>pokaż wersję programu i zakończ</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>pokaż tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>speak this language: de, pt_BR, ..., or a translator&apos;s .ts or .qm FILE; before a command too</source>
        <translation>użyj tego języka: de, pt_BR, ... lub pliku FILE tłumacza, .ts albo .qm; także przed poleceniem</translation>
    </message>
    <message>
        <source>stands before others</source>
        <translation>stoi przed innymi</translation>
    </message>
    <message>
        <source>start as an icon in the notification area; without one, with the window minimised</source>
        <translation>uruchom jako ikonę w obszarze powiadomień; gdy go nie ma, ze zminimalizowanym oknem</translation>
    </message>
    <message>
        <source>sums instead of faxes</source>
        <translation>sumy zamiast faksów</translation>
    </message>
    <message>
        <source>take a contact out; repeatable</source>
        <translation>usuń z niej kontakt; można powtarzać</translation>
    </message>
    <message>
        <source>take any API key, from any user of this computer; default: only the one in TELNYX_API_KEY, or a new one that is printed</source>
        <translation>przyjmuj dowolny klucz API od każdego użytkownika tego komputera; domyślnie tylko ten z TELNYX_API_KEY lub nowy, który jest wypisywany</translation>
    </message>
    <message>
        <source>take contacts out of the book</source>
        <translation>usuń kontakty z książki</translation>
    </message>
    <message>
        <source>take the tag off</source>
        <translation>zdejmij etykietę</translation>
    </message>
    <message>
        <source>the CSV file, for Excel and the like; overwritten where it exists</source>
        <translation>plik CSV dla programu Excel i podobnych; nadpisywany, jeśli istnieje</translation>
    </message>
    <message>
        <source>the PDF; a folder that is there names it itself</source>
        <translation>plik PDF; w istniejącym folderze nazwa powstaje sama</translation>
    </message>
    <message>
        <source>the ZIP file; overwritten where it exists</source>
        <translation>plik ZIP; nadpisywany, jeśli istnieje</translation>
    </message>
    <message>
        <source>the backup&apos;s file or folder; default: the folder “backups”</source>
        <translation>plik lub folder kopii zapasowej; domyślnie folder „backups”</translation>
    </message>
    <message>
        <source>the caller&apos;s name that the receiver sees</source>
        <translation>nazwa dzwoniącego, którą widzi odbiorca</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>the contact&apos;s name</source>
        <translation>nazwa kontaktu</translation>
    </message>
    <message>
        <source>the cover that its faxes begin with</source>
        <translation>strona tytułowa, od której zaczynają się jego faksy</translation>
    </message>
    <message>
        <source>the cover&apos;s message; \n begins a new line</source>
        <translation>wiadomość na stronie tytułowej; \n zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>the cover&apos;s subject</source>
        <translation>temat na stronie tytułowej</translation>
    </message>
    <message>
        <source>the fax application to send with</source>
        <translation>aplikacja faksowa do wysyłania</translation>
    </message>
    <message>
        <source>the faxes of this broadcast, each with its own state</source>
        <translation>faksy tej wysyłki zbiorczej, każdy ze swoim stanem</translation>
    </message>
    <message>
        <source>the line “Attention” of covers</source>
        <translation>wiersz „Do rąk” na stronach tytułowych</translation>
    </message>
    <message>
        <source>the number to send from</source>
        <translation>numer, z którego wysyłać</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>w odwrotnej kolejności</translation>
    </message>
    <message>
        <source>the picture; overwritten where it exists</source>
        <translation>obraz; nadpisywany, jeśli istnieje</translation>
    </message>
    <message>
        <source>the sender&apos;s line at the head of each page, or none; else as the settings say</source>
        <translation>wiersz nadawcy na górze każdej strony lub bez niego; inaczej jak w ustawieniach</translation>
    </message>
    <message>
        <source>the watched folders, and how they stand</source>
        <translation>obserwowane foldery i ich stan</translation>
    </message>
    <message>
        <source>they have been read of</source>
        <translation>przeczytano o nich</translation>
    </message>
    <message>
        <source>true black and white, without grey</source>
        <translation>czysta czerń i biel, bez szarości</translation>
    </message>
    <message>
        <source>try every part of FaxDesk on this computer</source>
        <translation>wypróbuj każdą część FaxDesk na tym komputerze</translation>
    </message>
    <message>
        <source>watch a folder</source>
        <translation>obserwuj folder</translation>
    </message>
    <message>
        <source>watch a folder no more; what it has in hand goes on</source>
        <translation>przestań obserwować folder; to, co w toku, idzie dalej</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>co się z nim stanie</translation>
    </message>
    <message>
        <source>what clerks, leads and administrators may do; as the owner: set it</source>
        <translation>co mogą pracownicy, kierownicy i administratorzy; jako właściciel: ustaw to</translation>
    </message>
    <message>
        <source>what is put into it is faxed</source>
        <translation>to, co do niego trafi, idzie faksem</translation>
    </message>
    <message>
        <source>what is summed up; month by default</source>
        <translation>co jest sumowane; domyślnie miesiąc</translation>
    </message>
    <message>
        <source>what lies in the bin</source>
        <translation>co leży w koszu</translation>
    </message>
    <message>
        <source>what people call it; the folder&apos;s own name by default</source>
        <translation>jak go nazywać; domyślnie własna nazwa folderu</translation>
    </message>
    <message>
        <source>what pictures and texts are laid onto: letter or a4; else that of FAXDESK_FROM&apos;s country</source>
        <translation>na czym układać obrazy i teksty: letter lub a4; inaczej papier kraju FAXDESK_FROM</translation>
    </message>
    <message>
        <source>what the columns are, in order: name, company, fax, phone, mobile, notes, groups, ignored ...</source>
        <translation>czym są kolumny po kolei: name, company, fax, phone, mobile, notes, groups, ignored ...</translation>
    </message>
    <message>
        <source>what the others call this desk; by default its computer&apos;s name</source>
        <translation>jak inni nazywają to stanowisko; domyślnie nazwa komputera</translation>
    </message>
    <message>
        <source>whatever a person would be asked: the same document again, a number that doesn&apos;t exist, is like another one or your own</source>
        <translation>wszystko, o co pytano by człowieka: ten sam dokument ponownie, numer, który nie istnieje, przypomina inny lub jest własny</translation>
    </message>
    <message>
        <source>when it must be there: it goes before others, and you are warned</source>
        <translation>kiedy musi dotrzeć: idzie przed innymi, z ostrzeżeniem</translation>
    </message>
    <message>
        <source>where Telnyx reports what becomes of the fax</source>
        <translation>dokąd Telnyx zgłasza, co się dzieje z faksem</translation>
    </message>
    <message>
        <source>which desks there are, what is under way and what waits</source>
        <translation>jakie są stanowiska, co jest w toku i co czeka</translation>
    </message>
    <message>
        <source>which page; the first one by default</source>
        <translation>która strona; domyślnie pierwsza</translation>
    </message>
    <message>
        <source>which pages, e.g. 1-3,7 or 5-; once for every FILE, or as often as there are FILEs</source>
        <translation>które strony, np. 1-3,7 lub 5-; raz dla wszystkich FILE albo tyle razy, ile jest FILE</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>kto wysłał</translation>
    </message>
    <message>
        <source>whose numbers are written without a country code, e.g. DE</source>
        <translation>czyje numery są zapisane bez kodu kraju, np. DE</translation>
    </message>
    <message>
        <source>why, such as the case; needed to set it</source>
        <translation>dlaczego, na przykład sprawa; wymagane do ustawienia</translation>
    </message>
    <message>
        <source>with --between: Monday to Friday, but for days on which the office is closed (a setting)</source>
        <translation>z --between: od poniedziałku do piątku, bez dni, w które biuro jest zamknięte (ustawienie)</translation>
    </message>
    <message>
        <source>with --between: by the receiver&apos;s clock, where the number tells it; else by this one</source>
        <translation>z --between: według zegara odbiorcy, jeśli numer na to pozwala; inaczej według tutejszego</translation>
    </message>
    <message>
        <source>with --clean-up, leave out pages on which nothing was found</source>
        <translation>z --clean-up: pomiń strony, na których nic nie znaleziono</translation>
    </message>
    <message>
        <source>with --deadline: afterwards ask instead of sending it late</source>
        <translation>z --deadline: potem zapytaj, zamiast wysyłać po terminie</translation>
    </message>
    <message>
        <source>with --follow: go on after the line whose “resume” was N</source>
        <translation>z --follow: kontynuuj po wierszu, którego „resume” to N</translation>
    </message>
    <message>
        <source>with --log: from then on; a day, or a day and a time</source>
        <translation>z --log: odtąd; dzień lub dzień i godzina</translation>
    </message>
    <message>
        <source>with --log: such acts alone</source>
        <translation>z --log: tylko takie czynności</translation>
    </message>
    <message>
        <source>with --log: up to then; a day counts whole</source>
        <translation>z --log: dotąd; dzień liczy się w całości</translation>
    </message>
    <message>
        <source>with --log: what this user did</source>
        <translation>z --log: co zrobił ten użytkownik</translation>
    </message>
    <message>
        <source>with --self-test: write what it found to FILE</source>
        <translation>z --self-test: zapisz wynik do FILE</translation>
    </message>
    <message>
        <source>with --wait: stop waiting after so many seconds</source>
        <translation>z --wait: przestań czekać po tylu sekundach</translation>
    </message>
    <message>
        <source>with run: say what is due, and do nothing</source>
        <translation>z run: powiedz, czego czas minął, i niczego nie rób</translation>
    </message>
    <message>
        <source>with this cover page</source>
        <translation>z tą stroną tytułową</translation>
    </message>
    <message>
        <source>without --to, what says who it goes to: file-name, sidecar (a .json, .csv or .xml file of the same name), first-page</source>
        <translation>bez --to, co wskazuje odbiorcę: file-name, sidecar (plik .json, .csv lub .xml o tej samej nazwie), first-page</translation>
    </message>
    <message>
        <source>without the first page, for privacy</source>
        <translation>bez pierwszej strony, dla prywatności</translation>
    </message>
    <message>
        <source>without trying every part of FaxDesk</source>
        <translation>bez wypróbowania każdej części FaxDesk</translation>
    </message>
    <message>
        <source>words of names and companies, digits</source>
        <translation>słowa z nazw i firm, cyfry</translation>
    </message>
    <message>
        <source>words of names and companies, parts of numbers</source>
        <translation>słowa z nazw i firm, części numerów</translation>
    </message>
    <message>
        <source>words of number, name, company, document, cover, user or tag, a state, a reason, or a date</source>
        <translation>słowa z numeru, nazwy, firmy, dokumentu, strony tytułowej, użytkownika lub etykiety, stan, powód lub data</translation>
    </message>
    <message>
        <source>write a contact into the book</source>
        <translation>zapisz kontakt w książce</translation>
    </message>
    <message>
        <source>write the book into a file: CSV, or vCards (.vcf)</source>
        <translation>zapisz książkę do pliku: CSV lub vCard (.vcf)</translation>
    </message>
    <message>
        <source>write the chain into FILE, to be checked without the journal</source>
        <translation>zapisz łańcuch do FILE, aby sprawdzić go bez dziennika</translation>
    </message>
    <message>
        <source>write the table to FILE; overwritten where it exists</source>
        <translation>zapisz tabelę do FILE; nadpisywany, jeśli istnieje</translation>
    </message>
    <message>
        <source>write what the team has as a desk&apos;s journal, with its documents</source>
        <translation>zapisz to, co ma zespół, jako dziennik stanowiska, z dokumentami</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Black threshold</source>
        <translation>Próg cze&amp;rni</translation>
    </message>
    <message>
        <source>&amp;Monochrome</source>
        <translation>&amp;Monochromatyczny</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>&amp;Zaawansowane</translation>
    </message>
    <message>
        <source>Black threshold in percent</source>
        <translation>Próg czerni w procentach</translation>
    </message>
    <message>
        <source>Every pixel becomes black or white, without greys. Good for text, bad for photos.</source>
        <translation>Każdy piksel staje się czarny lub biały, bez szarości. Dobre dla tekstu, złe dla zdjęć.</translation>
    </message>
    <message>
        <source>High: letters and forms</source>
        <translation>Wysoka: pisma i formularze</translation>
    </message>
    <message>
        <source>Higher qualities show finer detail and take longer to send.</source>
        <translation>Wyższa jakość pokazuje więcej szczegółów, ale wysyłanie trwa dłużej.</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <translation>Monochromatyczny</translation>
    </message>
    <message>
        <source>Normal: large print, quickest</source>
        <translation>Normalna: duży druk, najszybciej</translation>
    </message>
    <message>
        <source>Qualit&amp;y</source>
        <translation>&amp;Jakość</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>T.38, caller name, from-number, storing at Telnyx, webhook address</source>
        <translation>T.38, nazwa dzwoniącego, numer nadawcy, przechowywanie w Telnyx, adres webhooka</translation>
    </message>
    <message>
        <source>Ultra dark: fine or pale text</source>
        <translation>Ultraciemna: drobny lub blady tekst</translation>
    </message>
    <message>
        <source>Ultra light: photos and pictures</source>
        <translation>Ultrajasna: zdjęcia i obrazy</translation>
    </message>
    <message>
        <source>Very high: small print, drawings</source>
        <translation>Bardzo wysoka: drobny druk, rysunki</translation>
    </message>
    <message>
        <source>What is darker than this becomes black: higher makes more black. The usual value is 95.</source>
        <translation>Co jest ciemniejsze niż ten próg, staje się czarne: wyższy daje więcej czerni. Zwykła wartość to 95.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>PagesButton</name>
    <message>
        <source>Choose which pages are sent</source>
        <translation>Wybierz, które strony zostaną wysłane</translation>
    </message>
    <message>
        <source>Pages: all</source>
        <translation>Strony: wszystkie</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Strony: {pages}</translation>
    </message>
</context>
<context>
    <name>PagesEdit</name>
    <message numerus="yes">
        <source>%n of {pages} pages will be sent.</source>
        <translation>
            <numerusform>Zostanie wysłana %n strona z {pages}.</numerusform>
            <numerusform>Zostaną wysłane %n strony z {pages}.</numerusform>
            <numerusform>Zostanie wysłanych %n stron z {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages will be sent.</source>
        <translation>
            <numerusform>Zostanie wysłana %n strona.</numerusform>
            <numerusform>Zostaną wysłane wszystkie %n strony.</numerusform>
            <numerusform>Zostanie wysłanych wszystkich %n stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Like 1-3, 7 or 5- (to the end). Enter keeps, Escape leaves.</source>
        <translation>Na przykład 1-3, 7 lub 5- (do końca). Enter zachowuje, Escape porzuca.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Pages to send</source>
        <translation>Strony do wysłania</translation>
    </message>
    <message>
        <source>all, or like 1-3, 7</source>
        <translation>wszystkie lub np. 1-3, 7</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n are doubtful: look at them.</source>
        <translation>
            <numerusform>%n jest wątpliwy: sprawdź go.</numerusform>
            <numerusform>%n są wątpliwe: sprawdź je.</numerusform>
            <numerusform>%n jest wątpliwych: sprawdź je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are ticked.</source>
        <translation>
            <numerusform>Zaznaczono %n wiersz.</numerusform>
            <numerusform>Zaznaczono %n wiersze.</numerusform>
            <numerusform>Zaznaczono %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Wy&amp;czyść</translation>
    </message>
    <message>
        <source>&amp;Remove selected</source>
        <translation>&amp;Usuń zaznaczone</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Dodaj %n</numerusform>
            <numerusform>Dodaj %n</numerusform>
            <numerusform>Dodaj %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was pasted</source>
        <translation>Dodawanie wklejonych</translation>
    </message>
    <message>
        <source>Remove all that are &amp;marked</source>
        <translation>Usuń wszystkie o&amp;znaczone</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Z&amp;aznacz wszystko</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Dodaj znacznik do wybranych</translation>
    </message>
    <message>
        <source>Untick selected</source>
        <translation>Usuń znacznik z wybranych</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Fax number</source>
        <translation>Numer faksu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>What was understood, row by row</source>
        <translation>Co rozpoznano, wiersz po wierszu</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>Pasted list</source>
        <translation>Wklejona lista</translation>
    </message>
</context>
<context>
    <name>PreviewAdvice</name>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń ją</translation>
    </message>
    <message>
        <source>Page {page} needs a look.</source>
        <translation>Strona {page} wymaga sprawdzenia.</translation>
    </message>
    <message>
        <source>Set threshold to {percent}</source>
        <translation>Ustaw próg {percent}</translation>
    </message>
    <message>
        <source>Set threshold to {percent}: {time}</source>
        <translation>Ustaw próg {percent}: {time}</translation>
    </message>
    <message>
        <source>Set very high</source>
        <translation>Ustaw bardzo wysoką</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Use greyscale</source>
        <translation>Użyj skali szarości</translation>
    </message>
    <message>
        <source>Use greyscale, high: {time}</source>
        <translation>Użyj skali szarości, wysoka: {time}</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Cleaned up: scanned pages arrive with these dots. Compare with Original.</source>
        <translation>Po oczyszczeniu: zeskanowane strony dotrą z tymi punktami. Porównaj z oryginałem.</translation>
    </message>
    <message>
        <source>Close to what arrives. Telnyx makes the final picture: single dots may differ.</source>
        <translation>Zbliżone do tego, co dotrze. Ostateczny obraz tworzy Telnyx: pojedyncze punkty mogą się różnić.</translation>
    </message>
    <message>
        <source>Likely: greys arrive as patterns of dots, and Telnyx&apos;s pattern may differ.</source>
        <translation>Prawdopodobny wygląd: szarości dotrą jako wzory z punktów, a wzór Telnyx może być inny.</translation>
    </message>
    <message>
        <source>Pages that were shrunk to black and white no longer change with the threshold.</source>
        <translation>Strony zmniejszone do czerni i bieli nie zmieniają się już z progiem.</translation>
    </message>
    <message>
        <source>Pages with greys arrive with these dots. Compare with Original.</source>
        <translation>Strony z szarościami dotrą z tymi punktami. Porównaj z oryginałem.</translation>
    </message>
    <message>
        <source>The document as FaxDesk shrank it. Your own file is as it was.</source>
        <translation>Dokument zmniejszony przez FaxDesk. Twój plik pozostał bez zmian.</translation>
    </message>
    <message>
        <source>The document as it is. It arrives in black and white only.</source>
        <translation>Dokument taki, jaki jest. Dotrze tylko w czerni i bieli.</translation>
    </message>
    <message>
        <source>The document before it was cleaned up. What arrives is beside it.</source>
        <translation>Dokument przed oczyszczeniem. Obok to, co dotrze.</translation>
    </message>
    <message>
        <source>{across} dots per inch across, {down} down: the standard&apos;s numbers for this quality, as Telnyx publishes none of its own.</source>
        <translation>{across} punktów na cal w poziomie, {down} w pionie: wartości normy dla tej jakości, bo Telnyx nie podaje własnych.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>{page}: page {place} of “{name}”</source>
        <translation>{page}: strona {place} z „{name}”</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the main window</source>
        <translation>Wróć do okna głównego</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>W osobnym oknie</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Następna strona (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Poprzednia strona (Page Up)</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Nie można pokazać tej strony.</translation>
    </message>
    <message>
        <source>Turn this page (R, back with Shift+R)</source>
        <translation>Obróć tę stronę (R, z powrotem Shift+R)</translation>
    </message>
</context>
<context>
    <name>PreviewPlace</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Dodaj dokument, aby zobaczyć go tu tak, jak dotrze.</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>What can&apos;t be sent can&apos;t be shown either.</source>
        <translation>Czego nie można wysłać, tego nie można też pokazać.</translation>
    </message>
</context>
<context>
    <name>PreviewSlot</name>
    <message>
        <source>Add a document to see it here as it will arrive.</source>
        <translation>Dodaj dokument, aby zobaczyć go tu tak, jak dotrze.</translation>
    </message>
    <message>
        <source>The preview is in a window of its own.</source>
        <translation>Podgląd jest w osobnym oknie.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>As it will arrive</source>
        <translation>Tak, jak dotrze</translation>
    </message>
</context>
<context>
    <name>PrintPlace</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Set up a folder</source>
        <translation>Przygotuj &amp;folder</translation>
    </message>
    <message>
        <source>FaxDesk sets up a folder: what any program saves or prints there comes into this window.</source>
        <translation>FaxDesk przygotuje folder: co dowolny program tam zapisze lub wydrukuje, trafi do tego okna.</translation>
    </message>
    <message>
        <source>Print in any program on the printer “FaxDesk”: the document comes into this window.</source>
        <translation>Drukuj z dowolnego programu na drukarce „FaxDesk”: dokument trafi do tego okna.</translation>
    </message>
    <message>
        <source>Print to FaxDesk</source>
        <translation>Drukowanie do FaxDesk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Stop looking into the folder</source>
        <translation>Przestań zaglądać do folderu</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made in “{folder}”.</source>
        <translation>Nie można utworzyć folderu w „{folder}”.</translation>
    </message>
    <message>
        <source>What is saved in “{folder}” comes into this window: choose it in “Microsoft Print to PDF”, or as where a scanner puts its files.</source>
        <translation>Co zostanie zapisane w „{folder}”, trafi do tego okna: wybierz ten folder w „Microsoft Print to PDF” albo jako miejsce na pliki ze skanera.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>&amp;Save proof…</source>
        <translation>&amp;Zapisz dowód…</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the reports of %n faxes, and attached to it each document exactly as it was sent, Telnyx&apos;s own pictures where they are kept, and the histories in a form that can be checked.</source>
        <translation>
            <numerusform>Jeden PDF z raportem %n faksu; dołączone są: dokument dokładnie taki, jak wysłano, obraz z Telnyx, jeśli jest przechowywany, i historia w postaci, którą można sprawdzić.</numerusform>
            <numerusform>Jeden PDF z raportami %n faksów; dołączone są: każdy dokument dokładnie taki, jak wysłano, obrazy z Telnyx, jeśli są przechowywane, i historie w postaci, którą można sprawdzić.</numerusform>
            <numerusform>Jeden PDF z raportami %n faksów; dołączone są: każdy dokument dokładnie taki, jak wysłano, obrazy z Telnyx, jeśli są przechowywane, i historie w postaci, którą można sprawdzić.</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF with the transmission report, and attached to it the document exactly as it was sent, Telnyx&apos;s own picture where it is kept, and the history in a form that can be checked.</source>
        <translation>Jeden PDF z raportem transmisji; dołączone są: dokument dokładnie taki, jak wysłano, obraz z Telnyx, jeśli jest przechowywany, i historia w postaci, którą można sprawdzić.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Zapis dowodu</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Whoever has the file can read the documents. It is checked with: faxdesk verify FILE</source>
        <translation>Kto ma ten plik, może przeczytać dokumenty. Sprawdza się go poleceniem: faxdesk verify FILE</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page on the report</source>
        <translation>Z &amp;obrazem pierwszej strony w raporcie</translation>
    </message>
</context>
<context>
    <name>QualityNote</name>
    <message numerus="yes">
        <source>%n numbers refused so fine a quality before.</source>
        <translation>
            <numerusform>%n numer odmówił wcześniej tak wysokiej jakości.</numerusform>
            <numerusform>%n numery odmówiły wcześniej tak wysokiej jakości.</numerusform>
            <numerusform>%n numerów odmówiło wcześniej tak wysokiej jakości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fax machines refuse this. FaxDesk then tries again in High.</source>
        <translation>Niektóre faksy odmawiają takiej jakości. FaxDesk próbuje wtedy ponownie w Wysokiej.</translation>
    </message>
    <message>
        <source>Use High</source>
        <translation>Użyj Wysokiej</translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before.</source>
        <translation>{number}: aparat odmówił wcześniej tak wysokiej jakości.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n faxes were to go from {before}. Your number is {number} now.</source>
        <translation>
            <numerusform>%n faks miał pójść z numeru {before}. Twój numer to teraz {number}.</numerusform>
            <numerusform>%n faksy miały pójść z numeru {before}. Twój numer to teraz {number}.</numerusform>
            <numerusform>%n faksów miało pójść z numeru {before}. Twój numer to teraz {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes will not go until FaxDesk is open again.</source>
        <translation>
            <numerusform>%n faks nie pójdzie, dopóki FaxDesk nie zostanie znów otwarty.</numerusform>
            <numerusform>%n faksy nie pójdą, dopóki FaxDesk nie zostanie znów otwarty.</numerusform>
            <numerusform>%n faksów nie pójdzie, dopóki FaxDesk nie zostanie znów otwarty.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>Wszystkie &amp;części</translation>
    </message>
    <message>
        <source>&amp;Cancel the fax</source>
        <translation>&amp;Anuluj faks</translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Anuluj je</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Close FaxDesk</source>
        <translation>&amp;Zamknij FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Zamknij mimo to</translation>
    </message>
    <message>
        <source>&amp;From {number}</source>
        <translation>Z n&amp;umeru {number}</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Porzuć</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Wróć</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>Wysyłaj &amp;dalej</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Nie zamykaj</translation>
    </message>
    <message>
        <source>&amp;Keep {number}</source>
        <translation>&amp;Zachowaj {number}</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Zo&amp;staw</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>Pozwól &amp;iść dalej</translation>
    </message>
    <message>
        <source>&amp;Let them go on</source>
        <translation>Pozwól im &amp;iść dalej</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Przerwij wszystko</translation>
    </message>
    <message>
        <source>1 fax will not go until FaxDesk is open again.</source>
        <translation>1 faks nie pójdzie, dopóki FaxDesk nie zostanie znów otwarty.</translation>
    </message>
    <message numerus="yes">
        <source>Already under way: %n. Telnyx was asked to stop them; they may still arrive.</source>
        <translation>
            <numerusform>Już w toku: %n. Telnyx dostał prośbę o zatrzymanie; faks może mimo to dotrzeć.</numerusform>
            <numerusform>Już w toku: %n. Telnyx dostał prośbę o zatrzymanie; faksy mogą mimo to dotrzeć.</numerusform>
            <numerusform>Już w toku: %n. Telnyx dostał prośbę o zatrzymanie; faksy mogą mimo to dotrzeć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel every fax that has not arrived, and pause the queue?</source>
        <translation>Anulować każdy faks, który nie dotarł, i wstrzymać kolejkę?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n faxes?</source>
        <translation>
            <numerusform>Anulować ten %n faks?</numerusform>
            <numerusform>Anulować te %n faksy?</numerusform>
            <numerusform>Anulować te %n faksów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this fax?</source>
        <translation>Anulować ten faks?</translation>
    </message>
    <message>
        <source>Cancel?</source>
        <translation>Anulować?</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled before they went: %n</source>
        <translation>
            <numerusform>Anulowane przed wysłaniem: %n</numerusform>
            <numerusform>Anulowane przed wysłaniem: %n</numerusform>
            <numerusform>Anulowane przed wysłaniem: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close FaxDesk?</source>
        <translation>Zamknąć FaxDesk?</translation>
    </message>
    <message numerus="yes">
        <source>Delivered before, of those you sent off together with them: %n</source>
        <translation>
            <numerusform>Dostarczone wcześniej z wysłanych razem z nimi: %n</numerusform>
            <numerusform>Dostarczone wcześniej z wysłanych razem z nimi: %n</numerusform>
            <numerusform>Dostarczone wcześniej z wysłanych razem z nimi: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>FaxDesk then stays as an icon in the notification area. You can change that in Settings.</source>
        <translation>FaxDesk pozostaje wtedy jako ikona w obszarze powiadomień. Można to zmienić w Ustawieniach.</translation>
    </message>
    <message>
        <source>Faxes under way are stopped as far as Telnyx still can. Those that have not gone are cancelled; each can be tried again later.</source>
        <translation>Faksy w toku zostaną zatrzymane, o ile Telnyx jeszcze zdąży. Te, które nie poszły, zostaną anulowane; każdy można później spróbować wysłać ponownie.</translation>
    </message>
    <message>
        <source>From which number?</source>
        <translation>Z którego numeru?</translation>
    </message>
    <message>
        <source>Give up the changes?</source>
        <translation>Porzucić zmiany?</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Wróć</translation>
    </message>
    <message>
        <source>It arrived, so it lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>Faks dotarł, więc leży w koszu przez {days} dni razem z dowodem. Kosz widać w Historii, stamtąd można go przywrócić.</translation>
    </message>
    <message>
        <source>It did not arrive: its story and FaxDesk&apos;s copy are deleted for good.</source>
        <translation>Faks nie dotarł: jego historia i kopia w FaxDesk zostaną trwale usunięte.</translation>
    </message>
    <message>
        <source>Keep &amp;sending</source>
        <translation>Wysyłaj &amp;dalej</translation>
    </message>
    <message>
        <source>Keep sending when the window is closed?</source>
        <translation>Wysyłać dalej po zamknięciu okna?</translation>
    </message>
    <message>
        <source>Keep sending?</source>
        <translation>Wysyłać dalej?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message numerus="yes">
        <source>Not sure they went: %n</source>
        <translation>
            <numerusform>Nie wiadomo, czy poszły: %n</numerusform>
            <numerusform>Nie wiadomo, czy poszły: %n</numerusform>
            <numerusform>Nie wiadomo, czy poszły: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only &amp;this part</source>
        <translation>Tylko &amp;tę część</translation>
    </message>
    <message>
        <source>Open FaxDesk again now, in {language}?</source>
        <translation>Otworzyć teraz FaxDesk ponownie? Język: {language}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Otherwise the receiver gets a document with pages missing.</source>
        <translation>W przeciwnym razie odbiorca dostanie dokument bez części stron.</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Inaczej: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n faxes?</source>
        <translation>
            <numerusform>Usunąć ten %n faks?</numerusform>
            <numerusform>Usunąć te %n faksy?</numerusform>
            <numerusform>Usunąć te %n faksów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this fax?</source>
        <translation>Usunąć ten faks?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Usunąć?</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Kilka części</translation>
    </message>
    <message>
        <source>Stop everything?</source>
        <translation>Przerwać wszystko?</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Telnyx is still sending. FaxDesk can&apos;t tell how it ends while it is closed.</source>
        <translation>Telnyx jeszcze wysyła. FaxDesk nie może wiedzieć, jak to się skończy, gdy jest zamknięty.</translation>
    </message>
    <message>
        <source>The fax you are composing has not been sent. Close and give it up?</source>
        <translation>Przygotowywany faks nie został wysłany. Zamknąć i porzucić go?</translation>
    </message>
    <message>
        <source>The fax you are composing is kept, and faxes under way go on.</source>
        <translation>Przygotowywany faks zostanie zachowany, a faksy w toku będą wysyłane dalej.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Kolejka jest wstrzymana.</translation>
    </message>
    <message>
        <source>There was no fax left that had to be stopped.</source>
        <translation>Nie było już faksu, który trzeba by zatrzymać.</translation>
    </message>
    <message>
        <source>This fax was to go from {before}. Your number is {number} now.</source>
        <translation>Ten faks miał pójść z numeru {before}. Twój numer to teraz {number}.</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Cancel the other parts too?</source>
        <translation>To część {part} z {parts}. Anulować też pozostałe części?</translation>
    </message>
    <message>
        <source>This is part {part} of {parts}. Try the other parts again too?</source>
        <translation>To część {part} z {parts}. Spróbować ponownie też z pozostałymi częściami?</translation>
    </message>
    <message numerus="yes">
        <source>What arrived (%n) lies in the bin for {days} days with its proof. History shows the bin and puts it back.</source>
        <translation>
            <numerusform>Co dotarło (%n), leży w koszu przez {days} dni razem z dowodem. Kosz widać w Historii, stamtąd można je przywrócić.</numerusform>
            <numerusform>Co dotarło (%n), leży w koszu przez {days} dni razem z dowodem. Kosz widać w Historii, stamtąd można je przywrócić.</numerusform>
            <numerusform>Co dotarło (%n), leży w koszu przez {days} dni razem z dowodem. Kosz widać w Historii, stamtąd można je przywrócić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What did not arrive (%n) is deleted for good, with its story and FaxDesk&apos;s copy.</source>
        <translation>
            <numerusform>Co nie dotarło (%n), zostanie trwale usunięte wraz z historią i kopią w FaxDesk.</numerusform>
            <numerusform>Co nie dotarło (%n), zostanie trwale usunięte wraz z historią i kopią w FaxDesk.</numerusform>
            <numerusform>Co nie dotarło (%n), zostanie trwale usunięte wraz z historią i kopią w FaxDesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is under way already may still arrive.</source>
        <translation>To, co jest już w toku, może jeszcze dotrzeć.</translation>
    </message>
    <message>
        <source>What you changed on the cover page is not kept yet. Give it up?</source>
        <translation>Zmiany na stronie tytułowej nie są jeszcze zachowane. Porzucić je?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Part {part} of {parts}: {names}</source>
        <translation>Część {part} z {parts}: {names}</translation>
    </message>
    <message>
        <source>The bar is an estimate: Telnyx doesn&apos;t tell how many pages have gone.</source>
        <translation>Pasek to szacunek: Telnyx nie podaje, ile stron już poszło.</translation>
    </message>
    <message>
        <source>To {recipient}: {what}</source>
        <translation>Odbiorca {recipient}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} i %n kolejny</numerusform>
            <numerusform>{name} i %n kolejne</numerusform>
            <numerusform>{name} i %n kolejnych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>No fax fits what you look for.</source>
        <translation>Żaden faks nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>No faxes yet. What you send is listed here, with what became of it.</source>
        <translation>Nie ma jeszcze faksów. Tu pojawi się to, co wyślesz, i co się z tym stało.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the queue by number or document</source>
        <translation>Szukaj w kolejce według numeru lub dokumentu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Words of number or document, in any order (Ctrl+F)</source>
        <translation>Słowa z numeru lub dokumentu w dowolnej kolejności (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Wysłane przez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%n faxes removed.</source>
        <translation>
            <numerusform>Usunięto %n faks.</numerusform>
            <numerusform>Usunięto %n faksy.</numerusform>
            <numerusform>Usunięto %n faksów.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fax removed.</source>
        <translation>Usunięto 1 faks.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Przywróć to, co usunięto</translation>
    </message>
    <message>
        <source>Show the history of the selected fax (Ctrl+D)</source>
        <translation>Pokaż historię zaznaczonego faksu (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenty</numerusform>
            <numerusform>%n dokumentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with the cover</source>
        <translation>
            <numerusform>%n strona ze stroną tytułową</numerusform>
            <numerusform>%n strony ze stroną tytułową</numerusform>
            <numerusform>%n stron ze stroną tytułową</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 dokument</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 strona</translation>
    </message>
    <message numerus="yes">
        <source>About {time} each; all {pages} in {all} on %n lines, with dialling.</source>
        <translation>
            <numerusform>Około {time} na każdy; wszystkie strony ({pages}) w {all} na %n linii, z wybieraniem.</numerusform>
            <numerusform>Około {time} na każdy; wszystkie strony ({pages}) w {all} na %n liniach, z wybieraniem.</numerusform>
            <numerusform>Około {time} na każdy; wszystkie strony ({pages}) w {all} na %n liniach, z wybieraniem.</numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} each; all {pages} in {all} on one line, with dialling.</source>
        <translation>Około {time} na każdy; wszystkie strony ({pages}) w {all} na jednej linii, z wybieraniem.</translation>
    </message>
    <message>
        <source>Add a document, or choose a cover page and write on it.</source>
        <translation>Dodaj dokument albo wybierz stronę tytułową i coś na niej napisz.</translation>
    </message>
    <message>
        <source>Add a document, or press Edit… and write a message on the cover page.</source>
        <translation>Dodaj dokument albo naciśnij Edytuj… i napisz wiadomość na stronie tytułowej.</translation>
    </message>
    <message numerus="yes">
        <source>All %n covers are made out to “{name}”.</source>
        <translation>
            <numerusform>%n strona tytułowa jest wystawiona na „{name}”.</numerusform>
            <numerusform>Wszystkie %n strony tytułowe są wystawione na „{name}”.</numerusform>
            <numerusform>Wszystkie %n stron tytułowych jest wystawionych na „{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct or remove the number marked red.</source>
        <translation>Popraw lub usuń numer zaznaczony na czerwono.</translation>
    </message>
    <message>
        <source>Press Keep or Cancel for the pages of “{name}”.</source>
        <translation>Naciśnij Zachowaj lub Anuluj przy stronach „{name}”.</translation>
    </message>
    <message>
        <source>The cover page alone</source>
        <translation>Sama strona tytułowa</translation>
    </message>
    <message>
        <source>The cover page is being drawn …</source>
        <translation>Rysowanie strony tytułowej …</translation>
    </message>
    <message>
        <source>The documents are being checked …</source>
        <translation>Sprawdzanie dokumentów …</translation>
    </message>
    <message>
        <source>Together they are too big: press Shrink to fit beside “{name}”.</source>
        <translation>Razem są za duże: naciśnij Zmniejsz obok „{name}”.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Wpisz numer faksu.</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>około {amount}</translation>
    </message>
    <message>
        <source>about {time} in all</source>
        <translation>łącznie około {time}</translation>
    </message>
    <message>
        <source>about {time} on the line</source>
        <translation>około {time} na linii</translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes</source>
        <translation>
            <numerusform>jako %n faks</numerusform>
            <numerusform>jako %n faksy</numerusform>
            <numerusform>jako %n faksów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as %n faxes to each</source>
        <translation>
            <numerusform>jako %n faks do każdego</numerusform>
            <numerusform>jako %n faksy do każdego</numerusform>
            <numerusform>jako %n faksów do każdego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n numbers</source>
        <translation>
            <numerusform>na %n numer</numerusform>
            <numerusform>na %n numery</numerusform>
            <numerusform>na %n numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>to 1 number</source>
        <translation>na 1 numer</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be sent: take it out.</source>
        <translation>Nie można wysłać „{name}”: usuń go stąd.</translation>
    </message>
    <message>
        <source>“{name}” is being cleaned up …</source>
        <translation>Oczyszczanie „{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is being made again …</source>
        <translation>Ponowne tworzenie „{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is being shrunk …</source>
        <translation>Zmniejszanie „{name}” …</translation>
    </message>
    <message>
        <source>“{name}” is too big: press Shrink to fit beside it.</source>
        <translation>„{name}” jest za duży: naciśnij Zmniejsz obok niego.</translation>
    </message>
    <message>
        <source>“{name}” needs its password: press Unlock… beside it.</source>
        <translation>„{name}” wymaga hasła: naciśnij Odblokuj… obok niego.</translation>
    </message>
    <message>
        <source>“{name}” was changed: choose which version goes.</source>
        <translation>„{name}” został zmieniony: wybierz wersję do wysłania.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numery</translation>
    </message>
    <message>
        <source>Enter, comma or semicolon ends a number. Left arrow goes to the numbers before.</source>
        <translation>Enter, przecinek lub średnik kończy numer. Strzałka w lewo przechodzi do wcześniejszych numerów.</translation>
    </message>
    <message>
        <source>Name or fax number, e.g. +1 312 736 7276</source>
        <translation>Nazwa lub numer faksu, np. +1 312 736 7276</translation>
    </message>
    <message>
        <source>To: fax numbers</source>
        <translation>Do: numery faksu</translation>
    </message>
</context>
<context>
    <name>RecipientMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edytuj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n numbers</source>
        <translation>
            <numerusform>&amp;Usuń %n numer</numerusform>
            <numerusform>&amp;Usuń %n numery</numerusform>
            <numerusform>&amp;Usuń %n numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear: remove all</source>
        <translation>W&amp;yczyść: usuń wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n &amp;marked red</source>
        <translation>
            <numerusform>Usuń %n zaznaczony na &amp;czerwono</numerusform>
            <numerusform>Usuń %n zaznaczone na &amp;czerwono</numerusform>
            <numerusform>Usuń %n zaznaczonych na &amp;czerwono</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the one &amp;marked red</source>
        <translation>Usuń zaznaczony na &amp;czerwono</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Z&amp;aznacz wszystko</translation>
    </message>
</context>
<context>
    <name>RecipientsPanel</name>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n numer</numerusform>
            <numerusform>%n numery</numerusform>
            <numerusform>%n numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers removed.</source>
        <translation>
            <numerusform>Usunięto %n numer.</numerusform>
            <numerusform>Usunięto %n numery.</numerusform>
            <numerusform>Usunięto %n numerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 numer</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>Książka adresowa…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Keep whom the directory knows in the address book</source>
        <translation>Zachowaj w książce adresowej osoby znane z katalogu</translation>
    </message>
    <message>
        <source>Open the address book (Ctrl+B)</source>
        <translation>Otwórz książkę adresową (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put the numbers back</source>
        <translation>Przywróć numery</translation>
    </message>
    <message>
        <source>Remove all numbers</source>
        <translation>Usuń wszystkie numery</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n marked red</source>
        <translation>
            <numerusform>Usuń %n zaznaczony na czerwono</numerusform>
            <numerusform>Usuń %n zaznaczone na czerwono</numerusform>
            <numerusform>Usuń %n zaznaczonych na czerwono</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the numbers that are impossible</source>
        <translation>Usuń numery, które są niemożliwe</translation>
    </message>
    <message>
        <source>Remove the one marked red</source>
        <translation>Usuń zaznaczony na czerwono</translation>
    </message>
    <message>
        <source>Take the contact out of the address book again</source>
        <translation>Usuń kontakt z powrotem z książki adresowej</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} już tu jest.</translation>
    </message>
</context>
<context>
    <name>RenameButton</name>
    <message>
        <source>&amp;Rename group…</source>
        <translation>Zmień nazwę g&amp;rupy…</translation>
    </message>
    <message>
        <source>New name of the group:</source>
        <translation>Nowa nazwa grupy:</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Zmiana nazwy grupy</translation>
    </message>
    <message>
        <source>The group is called {name} now.</source>
        <translation>Grupa nazywa się teraz {name}.</translation>
    </message>
</context>
<context>
    <name>RenderedWindow</name>
    <message>
        <source>As Telnyx rendered it</source>
        <translation>Obraz z Telnyx</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Następna strona (Page Down)</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Poprzednia strona (Page Up)</translation>
    </message>
    <message>
        <source>Telnyx made this picture; the receiver&apos;s machine printed it, or will.</source>
        <translation>Ten obraz utworzył Telnyx; aparat odbiorcy go wydrukował lub wydrukuje.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown.</source>
        <translation>Nie można pokazać tej strony.</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Nie można pokazać tego obrazu.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>A &amp;file for each, in a folder</source>
        <translation>Osobn&amp;y plik dla każdego, w folderze</translation>
    </message>
    <message>
        <source>All in &amp;one file</source>
        <translation>Wszystko w &amp;jednym pliku</translation>
    </message>
    <message>
        <source>Fax reports.pdf</source>
        <translation>Raporty faksów.pdf</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Folder na raporty</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>Przekazano do drukarki.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rukuj…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapis raportu</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is ready.</source>
        <translation>Drukarka niczego nie przyjęła. Sprawdź, czy jest gotowa.</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Raport transmisji</translation>
    </message>
    <message numerus="yes">
        <source>What became of these %n faxes, each on a page of its own.</source>
        <translation>
            <numerusform>Co się stało z %n faksem, na osobnej stronie.</numerusform>
            <numerusform>Co się stało z tymi %n faksami, każdy na osobnej stronie.</numerusform>
            <numerusform>Co się stało z tymi %n faksami, każdy na osobnej stronie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of this fax, on one page: for the file, or for whoever asks.</source>
        <translation>Co się stało z tym faksem, na jednej stronie: do akt lub dla każdego, kto zapyta.</translation>
    </message>
    <message>
        <source>With a &amp;picture of the first page</source>
        <translation>Z &amp;obrazem pierwszej strony</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>After each &amp;delivery save the report in</source>
        <translation>Po każdym &amp;dostarczeniu zapisz raport w</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>W&amp;ybierz…</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>Wybierz folder na raporty</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Folder na raporty</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Nie wybrano folderu</translation>
    </message>
    <message>
        <source>Reports show a picture of the &amp;first page</source>
        <translation>Raporty pokazują obraz &amp;pierwszej strony</translation>
    </message>
    <message>
        <source>Transmission reports</source>
        <translation>Raporty transmisji</translation>
    </message>
</context>
<context>
    <name>RetentionSettings</name>
    <message>
        <source>&amp;Delete documents</source>
        <translation>Usuwaj &amp;dokumenty</translation>
    </message>
    <message>
        <source>&amp;Take out numbers and names</source>
        <translation>Wymazuj &amp;numery i nazwy</translation>
    </message>
    <message>
        <source>A sign like ***K3F7A2BQ then stands for the number, the same in all faxes to it. That can&apos;t be undone.</source>
        <translation>Numer zastępuje wtedy znak jak ***K3F7A2BQ, ten sam we wszystkich faksach na ten numer. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its document is deleted</source>
        <translation>Dni od zakończenia faksu do usunięcia jego dokumentu</translation>
    </message>
    <message>
        <source>Days after a fax&apos;s end until its number and names are taken out</source>
        <translation>Dni od zakończenia faksu do wymazania jego numeru i nazw</translation>
    </message>
    <message>
        <source>How long faxes are kept</source>
        <translation>Jak długo przechowywać faksy</translation>
    </message>
    <message>
        <source>It may show names and what the fax is about. It goes with numbers and names.</source>
        <translation>Może pokazywać nazwiska i to, czego dotyczy faks. Obraz znika razem z numerami i nazwami.</translation>
    </message>
    <message>
        <source>Keep a small picture of the first page for reports</source>
        <translation>Zachowuj mały obraz pierwszej strony do raportów</translation>
    </message>
    <message>
        <source>Single faxes are kept longer by “How long it is kept…” in their menu, which also puts them under legal hold.</source>
        <translation>Pojedyncze faksy przechowuje dłużej „Jak długo przechowywać…” w ich menu; tam też ustawia się zabezpieczenie prawne.</translation>
    </message>
    <message>
        <source>This desk works in a team. What holds for all its desks is set by your IT department.</source>
        <translation>To stanowisko pracuje w zespole. To, co obowiązuje wszystkie jego stanowiska, ustawia dział IT.</translation>
    </message>
    <message>
        <source>With the document go its pictures, and what stood on its cover. What was sent to whom and when, and the hashes that prove it, stay.</source>
        <translation>Z dokumentem znikają jego obrazy i treść strony tytułowej. To, co, do kogo i kiedy wysłano, oraz sumy kontrolne, które tego dowodzą, pozostają.</translation>
    </message>
    <message>
        <source>days after the fax has ended</source>
        <translation>dni po zakończeniu faksu</translation>
    </message>
</context>
<context>
    <name>RetrySettings</name>
    <message>
        <source>&amp;without T.38</source>
        <translation>&amp;bez T.38</translation>
    </message>
    <message numerus="yes">
        <source>Before the 2nd, 3rd, … try; the last number serves for all later ones. FaxDesk tries %n times at most.</source>
        <translation>
            <numerusform>Przed 2., 3. … próbą; ostatnia liczba obowiązuje dla wszystkich dalszych. FaxDesk próbuje najwyżej %n raz.</numerusform>
            <numerusform>Przed 2., 3. … próbą; ostatnia liczba obowiązuje dla wszystkich dalszych. FaxDesk próbuje najwyżej %n razy.</numerusform>
            <numerusform>Przed 2., 3. … próbą; ostatnia liczba obowiązuje dla wszystkich dalszych. FaxDesk próbuje najwyżej %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the machines don&apos;t understand each other, last try</source>
        <translation>Gdy aparaty się nie rozumieją, ostatnia próba</translation>
    </message>
    <message>
        <source>Make the last try in normal quality</source>
        <translation>Ostatnia próba w jakości normalnej</translation>
    </message>
    <message>
        <source>Make the last try without T.38</source>
        <translation>Ostatnia próba bez T.38</translation>
    </message>
    <message>
        <source>Minutes to wait after &amp;other faults</source>
        <translation>Minuty oczekiwania po &amp;innych błędach</translation>
    </message>
    <message>
        <source>Minutes to wait after a &amp;busy line</source>
        <translation>Minuty oczekiwania po &amp;zajętej linii</translation>
    </message>
    <message>
        <source>When a fax doesn&apos;t get through</source>
        <translation>Gdy faks się nie przebije</translation>
    </message>
    <message>
        <source>in &amp;normal quality</source>
        <translation>w jakości &amp;normalnej</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Wyślij</translation>
    </message>
    <message>
        <source>Fetch back the fax that was put aside</source>
        <translation>Przywołaj faks odłożony na bok</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Wyślij ({keys})</translation>
    </message>
    <message>
        <source>The fax you were composing was put aside.</source>
        <translation>Przygotowywany faks odłożono na bok.</translation>
    </message>
</context>
<context>
    <name>SenderLineSettings</name>
    <message>
        <source>&amp;Telnyx prints such a line already</source>
        <translation>&amp;Telnyx drukuje już taki wiersz</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>Date, time, name, numbers and page.</source>
        <translation>Data, godzina, nazwa, numery i strona.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Put &amp;it on</source>
        <translation>&amp;Umieszczaj</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s name</source>
        <translation>Nazwa na&amp;dawcy</translation>
    </message>
    <message>
        <source>Sender&apos;s line at the head of each page</source>
        <translation>Wiersz nadawcy na górze każdej strony</translation>
    </message>
    <message>
        <source>Where the law asks for it: faxes from the USA</source>
        <translation>Gdzie wymaga tego prawo: faksy z USA</translation>
    </message>
    <message>
        <source>as on cover pages</source>
        <translation>jak na stronach tytułowych</translation>
    </message>
</context>
<context>
    <name>SettingsAdvice</name>
    <message>
        <source>Set it so</source>
        <translation>Ustaw tak</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before Send</source>
        <translation>Przed wysłaniem</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Fax application “{name}”, from {number}.</source>
        <translation>Aplikacja faksowa „{name}”, z numeru {number}.</translation>
    </message>
    <message>
        <source>New faxes</source>
        <translation>Nowe faksy</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Jeszcze nie skonfigurowano.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>The demo has an account of its own, on this computer.</source>
        <translation>Demo ma własne konto, na tym komputerze.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Ponowne próby</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>&amp;Delete my faxes, their documents and the API key too</source>
        <translation>&amp;Usuń także moje faksy, ich dokumenty i klucz API</translation>
    </message>
    <message>
        <source>FaxDesk is asked to close</source>
        <translation>FaxDesk dostaje prośbę o zamknięcie</translation>
    </message>
    <message>
        <source>FaxDesk is installed on this computer for everybody already. Ask whoever looks after the computer for a newer one.</source>
        <translation>FaxDesk jest już zainstalowany na tym komputerze dla wszystkich. O nowszą wersję poproś opiekuna komputera.</translation>
    </message>
    <message>
        <source>FaxDesk is still open. Close it, then press Retry. Nothing that waits to be sent is lost.</source>
        <translation>FaxDesk jest nadal otwarty. Zamknij go, potem naciśnij Ponów. Nic z tego, co czeka na wysłanie, nie zginie.</translation>
    </message>
    <message>
        <source>FaxDesk keeps its list of faxes and the documents that still have to go in
{folder}
What you leave there is found again when FaxDesk is installed once more.</source>
        <translation>FaxDesk przechowuje listę faksów i dokumenty, które mają jeszcze pójść, w
{folder}
To, co tam zostawisz, odnajdzie się po ponownej instalacji FaxDesk.</translation>
    </message>
    <message>
        <source>Send PDFs as faxes</source>
        <translation>Wysyłaj pliki PDF jako faksy</translation>
    </message>
    <message>
        <source>What becomes of the queue and its documents.</source>
        <translation>Co stanie się z kolejką i jej dokumentami.</translation>
    </message>
    <message>
        <source>Your faxes</source>
        <translation>Twoje faksy</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Klucz API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Asking Telnyx …</source>
        <translation>Pytanie Telnyx …</translation>
    </message>
    <message>
        <source>Choose the fax application to send with.</source>
        <translation>Wybierz aplikację faksową do wysyłania.</translation>
    </message>
    <message>
        <source>F&amp;rom-number</source>
        <translation>Numer nadawc&amp;y</translation>
    </message>
    <message>
        <source>From-number</source>
        <translation>Numer nadawcy</translation>
    </message>
    <message>
        <source>KEY…</source>
        <translation>KEY…</translation>
    </message>
    <message>
        <source>Make an API key in the Telnyx portal (Account, Keys &amp; Credentials), copy it and paste it here. FaxDesk then fetches what you can choose from.</source>
        <translation>Utwórz klucz API w portalu Telnyx (Account, Keys &amp; Credentials), skopiuj go i wklej tutaj. FaxDesk pobierze wtedy to, z czego można wybrać.</translation>
    </message>
    <message>
        <source>Paste the API key first, then press Test.</source>
        <translation>Najpierw wklej klucz API, potem naciśnij Testuj.</translation>
    </message>
    <message>
        <source>Press Test: then choose from what Telnyx has for you.</source>
        <translation>Naciśnij Testuj, potem wybierz z tego, co masz w Telnyx.</translation>
    </message>
    <message>
        <source>Send with this &amp;fax application</source>
        <translation>Wysyłaj przez tę aplikację &amp;faksową</translation>
    </message>
    <message>
        <source>Set up your Telnyx account</source>
        <translation>Skonfiguruj konto Telnyx</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Something went wrong in FaxDesk. Its log says more.</source>
        <translation>Coś poszło nie tak w programie FaxDesk. Więcej jest w jego pliku dziennika.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Sprawdź klucz</translation>
    </message>
    <message>
        <source>The key works, but no fax application of this account can send. Fix it in the Telnyx portal.</source>
        <translation>Klucz działa, ale żadna aplikacja faksowa tego konta nie może wysyłać. Napraw to w portalu Telnyx.</translation>
    </message>
    <message>
        <source>The key works. Credit: {credit}.</source>
        <translation>Klucz działa. Środki: {credit}.</translation>
    </message>
    <message>
        <source>The key works. It may not see the account&apos;s credit; faxes go all the same.</source>
        <translation>Klucz działa. Nie ma dostępu do stanu środków konta; faksy i tak pójdą.</translation>
    </message>
    <message>
        <source>This application has no phone number. Give it one in the Telnyx portal, then test again.</source>
        <translation>Ta aplikacja nie ma numeru telefonu. Przydziel jej numer w portalu Telnyx, potem przetestuj ponownie.</translation>
    </message>
    <message>
        <source>set by your administrator (TELNYX_API_KEY)</source>
        <translation>ustawiony przez administratora (TELNYX_API_KEY)</translation>
    </message>
    <message>
        <source>the key you gave before; paste another to change it</source>
        <translation>klucz podany wcześniej; wklej inny, aby go zmienić</translation>
    </message>
    <message>
        <source>{number}, your number so far, belongs to “{name}”. Faxes from it can&apos;t go with this application.</source>
        <translation>{number}, dotychczasowy numer, należy do „{name}”. Z tą aplikacją nie można z niego wysyłać.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n dostarczony</numerusform>
            <numerusform>%n dostarczone</numerusform>
            <numerusform>%n dostarczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudany</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are kept for faxes whose outcome isn&apos;t known yet.</source>
        <translation>
            <numerusform>%n linia jest zarezerwowana dla faksu o nieznanym jeszcze wyniku.</numerusform>
            <numerusform>%n linie są zarezerwowane dla faksów o nieznanym jeszcze wyniku.</numerusform>
            <numerusform>%n linii jest zarezerwowanych dla faksów o nieznanym jeszcze wyniku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n wymaga decyzji</numerusform>
            <numerusform>%n wymagają decyzji</numerusform>
            <numerusform>%n wymaga decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line is kept for a fax whose outcome isn&apos;t known yet.</source>
        <translation>1 linia jest zarezerwowana dla faksu o nieznanym jeszcze wyniku.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 wymaga decyzji</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Credit {amount}</source>
        <translation>Środki {amount}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>This month about {spent} of {budget}</source>
        <translation>W tym miesiącu około {spent} z {budget}</translation>
    </message>
    <message>
        <source>{lines} ({kept} kept for a fax in doubt)</source>
        <translation>{lines} ({kept} zarezerwowane dla niepewnego faksu)</translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n lines in use</source>
        <translation>
            <numerusform>Używane linie: {used} z %n</numerusform>
            <numerusform>Używane linie: {used} z %n</numerusform>
            <numerusform>Używane linie: {used} z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of 1 line in use</source>
        <translation>Używane linie: {used} z 1</translation>
    </message>
    <message>
        <source>⚠ {pct} % of this month&apos;s budget of {budget} is spent</source>
        <translation>⚠ Wydano {pct} % budżetu na ten miesiąc ({budget})</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel: put nothing into the queue</source>
        <translation>Anuluj: nie dodawaj niczego do kolejki</translation>
    </message>
    <message>
        <source>Put nothing into the queue (Esc)</source>
        <translation>Nie dodawaj niczego do kolejki (Esc)</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Contacts, groups and recent recipients</source>
        <translation>Kontakty, grupy i ostatni odbiorcy</translation>
    </message>
    <message>
        <source>Do not fax: {reason}</source>
        <translation>Nie wysyłać faksów: {reason}</translation>
    </message>
    <message>
        <source>Enter takes {who}; {n} are offered.</source>
        <translation>Enter wybiera: {who}; liczba propozycji: {n}.</translation>
    </message>
    <message>
        <source>from the directory</source>
        <translation>z katalogu</translation>
    </message>
    <message numerus="yes">
        <source>group, %n contacts</source>
        <translation>
            <numerusform>grupa, %n kontakt</numerusform>
            <numerusform>grupa, %n kontakty</numerusform>
            <numerusform>grupa, %n kontaktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>&amp;Save as ZIP…</source>
        <translation>&amp;Zapisz jako ZIP…</translation>
    </message>
    <message>
        <source>Collecting, which tries every part of FaxDesk: up to a minute…</source>
        <translation>Zbieranie z wypróbowaniem każdej części programu FaxDesk: do minuty…</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Informacje dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Its content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Look it through, save it, and give it to whoever helps you. It has no names, numbers, documents or keys in it. FaxDesk sends it nowhere.</source>
        <translation>Przejrzyj je, zapisz i przekaż osobie, która pomaga. Nie zawierają nazw, numerów, dokumentów ani kluczy. FaxDesk nigdzie ich nie wysyła.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Save the information for support</source>
        <translation>Zapis informacji dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Zebrane informacje</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TeamSettings</name>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Baza danych</translation>
    </message>
    <message>
        <source>&amp;Leave the team</source>
        <translation>&amp;Opuść zespół</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testuj połączenie</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pytanie serwera…</translation>
    </message>
    <message>
        <source>FAXDESK_TEAM_DATABASE is set, and goes before what is set here.</source>
        <translation>FAXDESK_TEAM_DATABASE jest ustawiona i ma pierwszeństwo przed tutejszym ustawieniem.</translation>
    </message>
    <message>
        <source>From the next start on this desk works its own queue. What it had queued stays with the team.</source>
        <translation>Od następnego uruchomienia to stanowisko obsługuje własną kolejkę. Co dodało do kolejki, zostaje w zespole.</translation>
    </message>
    <message>
        <source>From the next start on this desk works that team&apos;s queue; its own stays where it is.</source>
        <translation>Od następnego uruchomienia to stanowisko obsługuje kolejkę tego zespołu; własna zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Na&amp;me of this desk</source>
        <translation>&amp;Nazwa tego stanowiska</translation>
    </message>
    <message>
        <source>One queue for several desks</source>
        <translation>Jedna kolejka dla kilku stanowisk</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Press Test connection: only a database that answers is joined.</source>
        <translation>Naciśnij Testuj połączenie: dołączyć można tylko do bazy, która odpowiada.</translation>
    </message>
    <message>
        <source>The connection is not protected as it should be (sslmode={mode}): others on the network may read along, or pretend to be the server.</source>
        <translation>Połączenie nie jest chronione, jak powinno (sslmode={mode}): inni w sieci mogą podsłuchiwać lub podszyć się pod serwer.</translation>
    </message>
    <message>
        <source>The team&apos;s database answers. Faxes: {count}. Desks that are there: {desks}.</source>
        <translation>Baza danych zespołu odpowiada. Faksy: {count}. Obecne stanowiska: {desks}.</translation>
    </message>
    <message>
        <source>This desk works its own queue. A team&apos;s is in a PostgreSQL that the office&apos;s IT runs.</source>
        <translation>To stanowisko obsługuje własną kolejkę. Kolejka zespołu jest w PostgreSQL prowadzonym przez dział IT.</translation>
    </message>
    <message>
        <source>This desk works the team&apos;s queue.</source>
        <translation>To stanowisko obsługuje kolejkę zespołu.</translation>
    </message>
    <message>
        <source>You are {person} there, as {role}.</source>
        <translation>Twoja osoba tam: {person}, rola: {role}.</translation>
    </message>
    <message>
        <source>a clerk</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>its computer&apos;s name</source>
        <translation>nazwa komputera</translation>
    </message>
    <message>
        <source>none at the moment</source>
        <translation>w tej chwili brak</translation>
    </message>
    <message>
        <source>unchanged; it is kept in the system&apos;s keyring</source>
        <translation>bez zmian; jest w systemowym magazynie haseł</translation>
    </message>
</context>
<context>
    <name>TellingSettings</name>
    <message>
        <source>A broadcast has ended</source>
        <translation>Wysyłka zbiorcza się zakończyła</translation>
    </message>
    <message>
        <source>A deadline is in danger</source>
        <translation>Termin jest zagrożony</translation>
    </message>
    <message>
        <source>A fax failed</source>
        <translation>Faks się nie udał</translation>
    </message>
    <message>
        <source>A fax needs somebody</source>
        <translation>Faks wymaga czyjejś decyzji</translation>
    </message>
    <message>
        <source>A fax was delivered</source>
        <translation>Faks został dostarczony</translation>
    </message>
    <message>
        <source>An icon in the notification area</source>
        <translation>Ikona w obszarze powiadomień</translation>
    </message>
    <message>
        <source>Ask when faxes wait</source>
        <translation>Pytaj, gdy faksy czekają</translation>
    </message>
    <message>
        <source>Credit is low</source>
        <translation>Kończą się środki</translation>
    </message>
    <message>
        <source>Credit is low below</source>
        <translation>Środki się kończą poniżej</translation>
    </message>
    <message>
        <source>End FaxDesk</source>
        <translation>Zakończ FaxDesk</translation>
    </message>
    <message>
        <source>From and to, like 18:00-08:00; what came in them is told afterwards</source>
        <translation>Od i do, na przykład 18:00-08:00; o tym, co wtedy zaszło, powiadomienie pojawia się później</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Wysyłaj dalej</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Cisza</translation>
    </message>
    <message>
        <source>Quiet hours, from and to</source>
        <translation>Godziny ciszy, od i do</translation>
    </message>
    <message>
        <source>Start FaxDesk when I log in</source>
        <translation>Uruchamiaj FaxDesk po zalogowaniu</translation>
    </message>
    <message>
        <source>Tell me by a notification when</source>
        <translation>Powiadamiaj, gdy</translation>
    </message>
    <message>
        <source>This desktop has no notification area: FaxDesk ends when its window is closed.</source>
        <translation>Ten pulpit nie ma obszaru powiadomień: FaxDesk kończy pracę po zamknięciu okna.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Gdy okno zostanie zamknięte</translation>
    </message>
    <message>
        <source>With names and numbers, on a locked screen too</source>
        <translation>Z nazwami i numerami, także na zablokowanym ekranie</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Bez okna</translation>
    </message>
</context>
<context>
    <name>TitleBox</name>
    <message>
        <source>As it will arrive</source>
        <translation>Tak, jak dotrze</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Show the fax or the original</source>
        <translation>Pokaż faks lub oryginał</translation>
    </message>
    <message>
        <source>The page as it will arrive, or the document as it is</source>
        <translation>Strona taka, jak dotrze, lub dokument taki, jaki jest</translation>
    </message>
</context>
<context>
    <name>TotalsChart</name>
    <message>
        <source>Chart of the totals</source>
        <translation>Wykres sum</translation>
    </message>
    <message>
        <source>The table below says the same.</source>
        <translation>Tabela poniżej mówi to samo.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczone</translation>
    </message>
    <message>
        <source>ended otherwise</source>
        <translation>zakończone inaczej</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>{key}: {faxes} faxes, {delivered} delivered, {failed} failed</source>
        <translation>{key}: faksy {faxes}, dostarczone {delivered}, nieudane {failed}</translation>
    </message>
    <message numerus="yes">
        <source>{number} faxes</source>
        <translation>
            <numerusform>{number} faks</numerusform>
            <numerusform>{number} faksy</numerusform>
            <numerusform>{number} faksów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPane</name>
    <message>
        <source>&amp;Totals:</source>
        <translation>Su&amp;my:</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumowanie…</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dni</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Według odbiorców</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Według użytkowników</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nie zapisano: {reason}</translation>
    </message>
    <message>
        <source>Nothing of the kind is in the history.</source>
        <translation>W historii nie ma nic takiego.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Zapisz jako &amp;tabelę…</translation>
    </message>
    <message>
        <source>Save totals</source>
        <translation>Zapis sum</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>Totals by</source>
        <translation>Sumy według</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n wymaga decyzji</numerusform>
            <numerusform>%n wymagają decyzji</numerusform>
            <numerusform>%n wymaga decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nowy faks</translation>
    </message>
    <message>
        <source>&amp;Open FaxDesk</source>
        <translation>&amp;Otwórz FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>&amp;Stop everything…</source>
        <translation>&amp;Przerwij wszystko…</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 wymaga decyzji</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n being cancelled</source>
        <translation>
            <numerusform>%n jest anulowany</numerusform>
            <numerusform>%n są anulowane</numerusform>
            <numerusform>%n jest anulowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n anulowany</numerusform>
            <numerusform>%n anulowane</numerusform>
            <numerusform>%n anulowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n dostarczony</numerusform>
            <numerusform>%n dostarczone</numerusform>
            <numerusform>%n dostarczonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudany</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as sent</source>
        <translation>
            <numerusform>%n oznaczony jako wysłany</numerusform>
            <numerusform>%n oznaczone jako wysłane</numerusform>
            <numerusform>%n oznaczonych jako wysłane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n niepewny</numerusform>
            <numerusform>%n niepewne</numerusform>
            <numerusform>%n niepewnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n zatrzymany</numerusform>
            <numerusform>%n zatrzymane</numerusform>
            <numerusform>%n zatrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n w drodze</numerusform>
            <numerusform>%n w drodze</numerusform>
            <numerusform>%n w drodze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n wycofany</numerusform>
            <numerusform>%n wycofane</numerusform>
            <numerusform>%n wycofanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>The next fax is begun, so what was taken back stands in the queue as cancelled.</source>
        <translation>Następny faks jest już zaczęty, więc wycofane stoją w kolejce jako anulowane.</translation>
    </message>
    <message>
        <source>nothing could be taken back</source>
        <translation>niczego nie dało się wycofać</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is on hold.</source>
        <translation>
            <numerusform>%n faks jest w kolejce, która jest zatrzymana.</numerusform>
            <numerusform>%n faksy są w kolejce, która jest zatrzymana.</numerusform>
            <numerusform>%n faksów jest w kolejce, która jest zatrzymana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue, which is paused.</source>
        <translation>
            <numerusform>%n faks jest w kolejce, która jest wstrzymana.</numerusform>
            <numerusform>%n faksy są w kolejce, która jest wstrzymana.</numerusform>
            <numerusform>%n faksów jest w kolejce, która jest wstrzymana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faxes are in the queue.</source>
        <translation>
            <numerusform>%n faks jest w kolejce.</numerusform>
            <numerusform>%n faksy są w kolejce.</numerusform>
            <numerusform>%n faksów jest w kolejce.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is on hold.</source>
        <translation>1 faks jest w kolejce, która jest zatrzymana.</translation>
    </message>
    <message>
        <source>1 fax is in the queue, which is paused.</source>
        <translation>1 faks jest w kolejce, która jest wstrzymana.</translation>
    </message>
    <message>
        <source>1 fax is in the queue.</source>
        <translation>1 faks jest w kolejce.</translation>
    </message>
    <message>
        <source>Take the faxes back ({keys})</source>
        <translation>Wycofaj faksy ({keys})</translation>
    </message>
    <message>
        <source>Undo: take the faxes back</source>
        <translation>Cofnij: wycofaj faksy</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Pokaż, co piszę</translation>
    </message>
    <message>
        <source>&amp;Yes, unlock it</source>
        <translation>&amp;Tak, odblokuj</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Otwieranie …</translation>
    </message>
    <message>
        <source>It will be sent without its password.</source>
        <translation>Zostanie wysłany bez hasła.</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Hasło dokumentu</translation>
    </message>
    <message>
        <source>Unlock a document</source>
        <translation>Odblokowanie dokumentu</translation>
    </message>
    <message>
        <source>Your own file stays as it is. FaxDesk opens its copy once and keeps the password nowhere.</source>
        <translation>Twój plik pozostaje bez zmian. FaxDesk otwiera raz swoją kopię i nigdzie nie zapisuje hasła.</translation>
    </message>
    <message>
        <source>“{name}” needs a password.</source>
        <translation>„{name}” wymaga hasła.</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>FaxDesk brings your journal of {number} MB up to date, once. This may take a minute or two. A copy of it is kept.</source>
        <translation>FaxDesk jednorazowo aktualizuje dziennik ({number} MB). Może to potrwać minutę lub dwie. Jego kopia zostaje.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>goes {time}</source>
        <translation>pójdzie {time}</translation>
    </message>
    <message>
        <source>there by {time}</source>
        <translation>ma dotrzeć do {time}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilny</translation>
    </message>
    <message>
        <source>when nothing else waits</source>
        <translation>gdy nic innego nie czeka</translation>
    </message>
    <message>
        <source>{hours} each day</source>
        <translation>{hours} codziennie</translation>
    </message>
    <message>
        <source>{hours} on working days</source>
        <translation>{hours} w dni robocze</translation>
    </message>
    <message>
        <source>{text}, their time</source>
        <translation>{text}, według czasu odbiorcy</translation>
    </message>
</context>
<context>
    <name>WhenButton</name>
    <message>
        <source>Later…</source>
        <translation>Później…</translation>
    </message>
    <message>
        <source>Send it later, in certain hours, by a time, before or after others</source>
        <translation>Wyślij później, w określonych godzinach, do pewnej pory, przed innymi lub po nich</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Kiedy wysłać</translation>
    </message>
</context>
<context>
    <name>WhenDialog</name>
    <message>
        <source>&amp;Not before</source>
        <translation>&amp;Nie wcześniej niż</translation>
    </message>
    <message>
        <source>As &amp;soon as its turn comes</source>
        <translation>Gdy tylko przyjdzie &amp;kolej</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Its &amp;turn</source>
        <translation>Kol&amp;ejność</translation>
    </message>
    <message>
        <source>Its turn</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Must be there b&amp;y</source>
        <translation>Musi dotrzeć &amp;do</translation>
    </message>
    <message>
        <source>Must be there by</source>
        <translation>Musi dotrzeć do</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalnie</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nie wcześniej niż</translation>
    </message>
    <message>
        <source>Only &amp;between</source>
        <translation>&amp;Tylko między</translation>
    </message>
    <message>
        <source>The time to be there has passed already.</source>
        <translation>Termin dotarcia już minął.</translation>
    </message>
    <message>
        <source>The time to go has passed already.</source>
        <translation>Termin wysłania już minął.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>Pilne: przed wszystkimi innymi</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Kiedy wysłać</translation>
    </message>
    <message>
        <source>When nothing else waits</source>
        <translation>Gdy nic innego nie czeka</translation>
    </message>
    <message>
        <source>and</source>
        <translation>a</translation>
    </message>
    <message>
        <source>by the &amp;receiver&apos;s clock, where the number tells it</source>
        <translation>według zegara od&amp;biorcy, jeśli numer na to pozwala</translation>
    </message>
    <message>
        <source>on &amp;working days: Monday to Friday, not on closed days</source>
        <translation>w dni &amp;robocze: od poniedziałku do piątku, bez dni zamkniętych</translation>
    </message>
    <message>
        <source>then &amp;ask me instead of sending it late</source>
        <translation>potem &amp;zapytaj, zamiast wysyłać po terminie</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Everyone&apos;s faxes</source>
        <translation>Faksy wszystkich</translation>
    </message>
    <message>
        <source>My faxes</source>
        <translation>Moje faksy</translation>
    </message>
    <message>
        <source>My faxes are those that I sent, at this desk or elsewhere</source>
        <translation>Moje faksy to te, które wysłano z mojego konta, na tym stanowisku lub gdzie indziej</translation>
    </message>
    <message>
        <source>Whose faxes</source>
        <translation>Czyje faksy</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;About FaxDesk</source>
        <translation>&amp;O programie FaxDesk</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>&amp;Dodaj dokumenty…</translation>
    </message>
    <message>
        <source>&amp;Collect information for support…</source>
        <translation>Zbierz informacje dla pomocy &amp;technicznej…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Klawiatura</translation>
    </message>
    <message>
        <source>&amp;New fax</source>
        <translation>&amp;Nowy faks</translation>
    </message>
    <message>
        <source>&amp;Paste documents or numbers</source>
        <translation>Wkle&amp;j dokumenty lub numery</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kolejka</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Sz&amp;ukaj</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Wyślij</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Obser&amp;wowane foldery…</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Książka &amp;adresowa…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>Dziennik aud&amp;ytu…</translation>
    </message>
    <message>
        <source>Cancel &amp;all that wait</source>
        <translation>Anuluj wszystkie &amp;czekające</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Historia…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Otwórz &amp;folder danych</translation>
    </message>
    <message>
        <source>S&amp;top everything…</source>
        <translation>&amp;Przerwij wszystko…</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Wyślij późn&amp;iej…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Ustawienia</translation>
    </message>
    <message>
        <source>Telnyx &amp;account…</source>
        <translation>Konto &amp;Telnyx…</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n wymaga decyzji</numerusform>
            <numerusform>%n wymagają decyzji</numerusform>
            <numerusform>%n wymaga decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 wymaga decyzji</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>1:1, dot by dot</source>
        <translation>1:1, punkt w punkt</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Szerokość strony</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Wielkość strony</translation>
    </message>
    <message>
        <source>Size of the page (+ and -, or double-click the page)</source>
        <translation>Wielkość strony (+ i - lub dwukrotne kliknięcie strony)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cała strona</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>${number}</source>
        <translation>{number} $</translation>
    </message>
    <message>
        <source>--since, --until, --user and --what go with --log.</source>
        <translation>--since, --until, --user i --what występują razem z --log.</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1 234,5</translation>
    </message>
    <message>
        <source>A Telnyx account that isn&apos;t verified yet may only fax to verified numbers.</source>
        <translation>Niezweryfikowane jeszcze konto Telnyx może wysyłać faksy tylko na zweryfikowane numery.</translation>
    </message>
    <message>
        <source>A contact needs a name or a company.</source>
        <translation>Kontakt wymaga nazwy lub firmy.</translation>
    </message>
    <message>
        <source>A country is given by two capital letters, like US.</source>
        <translation>Kraj podaje się dwiema wielkimi literami, na przykład US.</translation>
    </message>
    <message>
        <source>A cover page alone needs a --message or a --subject, or name files with it.</source>
        <translation>Sama strona tytułowa wymaga --message lub --subject albo podania plików.</translation>
    </message>
    <message>
        <source>A currency is given by three letters, like USD.</source>
        <translation>Walutę podaje się trzema literami, na przykład USD.</translation>
    </message>
    <message>
        <source>A directory is given as ldaps://host or ldap://host, with a port if need be.</source>
        <translation>Katalog podaje się jako ldaps://host lub ldap://host, w razie potrzeby z portem.</translation>
    </message>
    <message>
        <source>A document with a password is sent only after you agreed that it goes without one.</source>
        <translation>Dokument z hasłem zostanie wysłany tylko po zgodzie na to, że pójdzie bez hasła.</translation>
    </message>
    <message>
        <source>A document&apos;s address must begin with https:// or http://.</source>
        <translation>Adres dokumentu musi zaczynać się od https:// lub http://.</translation>
    </message>
    <message>
        <source>A fax can&apos;t dial an extension: it goes to the number without {extension}.</source>
        <translation>Faks nie może wybrać numeru wewnętrznego: idzie na numer bez {extension}.</translation>
    </message>
    <message>
        <source>A fax takes its document from one place: a file, an upload or web addresses.</source>
        <translation>Dokument faksu pochodzi z jednego miejsca: z pliku, z przesłania lub z adresów WWW.</translation>
    </message>
    <message>
        <source>A fax that is being composed names them. Take them out of it, or close it without keeping it.</source>
        <translation>Przygotowywany faks je zawiera. Usuń je z niego albo zamknij go bez zachowywania.</translation>
    </message>
    <message>
        <source>A fax that is not sent yet is kept for 0 to 365 days.</source>
        <translation>Niewysłany faks jest zachowywany od 0 do 365 dni.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Grupa wymaga nazwy.</translation>
    </message>
    <message>
        <source>A language is given by its code, like de; nothing stands for the system&apos;s.</source>
        <translation>Język podaje się kodem, na przykład de; puste oznacza język systemu.</translation>
    </message>
    <message>
        <source>A legal hold is set with a reason, or lifted. Not both at once.</source>
        <translation>Zabezpieczenie prawne ustawia się z powodem albo się je znosi. Nie jedno i drugie naraz.</translation>
    </message>
    <message>
        <source>A legal hold needs a reason, of at most {limit} characters.</source>
        <translation>Zabezpieczenie prawne wymaga powodu, najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>A list is asked about above 0 to 100,000 recipients; 0 asks about none.</source>
        <translation>Pytanie pojawia się powyżej 0 do 100 000 odbiorców; 0 oznacza: nigdy.</translation>
    </message>
    <message>
        <source>A number of days from 0 to {limit} is needed.</source>
        <translation>Potrzebna jest liczba dni od 0 do {limit}.</translation>
    </message>
    <message>
        <source>A page can be called slow from 30 seconds to an hour on the line.</source>
        <translation>Za wolną można uznać stronę zajmującą linię od 30 sekund do godziny.</translation>
    </message>
    <message>
        <source>A page is turned by a quarter, a half or three quarters, and only once.</source>
        <translation>Stronę obraca się o ćwierć, pół lub trzy czwarte obrotu, i tylko raz.</translation>
    </message>
    <message>
        <source>A page takes more than ten minutes on the line. Few receivers wait for that.</source>
        <translation>Jakaś strona zajmuje linię ponad dziesięć minut. Mało który odbiorca tyle czeka.</translation>
    </message>
    <message>
        <source>A part of this entry in the journal can&apos;t be read any more. What is left of it is shown.</source>
        <translation>Części tego wpisu w dzienniku nie da się już odczytać. Pokazano to, co zostało.</translation>
    </message>
    <message>
        <source>A password doesn&apos;t belong into the team&apos;s address, where others can read it. Leave it out: it is asked for and kept in the keyring, or taken from a passfile or PGPASSWORD.</source>
        <translation>Hasło nie powinno stać w adresie zespołu, gdzie inni mogą je przeczytać. Usuń je: program zapyta o nie i zachowa w magazynie haseł albo weźmie z pliku passfile lub z PGPASSWORD.</translation>
    </message>
    <message>
        <source>A person forgotten.</source>
        <translation>Zapomniano osobę.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk gave it up on {time}.</source>
        <translation>Osoba korzystająca z FaxDesk porzuciła go {time}.</translation>
    </message>
    <message>
        <source>A person who used FaxDesk said on {time} that it was sent. That is their word: Telnyx had not confirmed it.</source>
        <translation>Osoba korzystająca z FaxDesk podała {time}, że faks został wysłany. To jej słowo: Telnyx tego nie potwierdził.</translation>
    </message>
    <message>
        <source>A proxy on the way refused it: it wants a user name and password (HTTP {status}). Put them into this computer&apos;s proxy settings.</source>
        <translation>Serwer proxy po drodze odmówił: żąda nazwy użytkownika i hasła (HTTP {status}). Wpisz je w ustawieniach proxy tego komputera.</translation>
    </message>
    <message>
        <source>A proxy or filter on the way refused it (HTTP {status}). Ask whoever looks after your network to let FaxDesk reach Telnyx.</source>
        <translation>Serwer proxy lub filtr po drodze odmówił (HTTP {status}). Poproś opiekuna sieci, aby pozwolił programowi FaxDesk łączyć się z Telnyx.</translation>
    </message>
    <message>
        <source>A quotation mark stands where it can&apos;t. Nobody can tell its columns.</source>
        <translation>Cudzysłów stoi w złym miejscu. Nie da się rozpoznać kolumn.</translation>
    </message>
    <message>
        <source>A single page is larger than a fax from this computer can be. Shrink the document to fit.</source>
        <translation>Jedna strona jest większa, niż może być faks z tego komputera. Zmniejsz dokument.</translation>
    </message>
    <message>
        <source>A small square code on page {page} could not be read: its dots need finer lines.</source>
        <translation>Małego kodu kwadratowego na stronie {page} nie dało się odczytać: jego punkty wymagają drobniejszych linii.</translation>
    </message>
    <message>
        <source>A subject and a message stand on a cover page: name one with --cover.</source>
        <translation>Temat i wiadomość stoją na stronie tytułowej: podaj ją przez --cover.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit, and has at most {limit} characters.</source>
        <translation>Etykieta wymaga litery lub cyfry i może mieć najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>A team&apos;s history is on its server, which has room: it isn&apos;t archived into files.</source>
        <translation>Historia zespołu jest na jego serwerze, który ma miejsce: nie jest archiwizowana w plikach.</translation>
    </message>
    <message>
        <source>A try that seemed lost has turned up at Telnyx after all: it did go. See the details.</source>
        <translation>Próba, która wydawała się stracona, odnalazła się jednak w Telnyx: faks poszedł. Zobacz szczegóły.</translation>
    </message>
    <message>
        <source>A watched folder needs its whole path, from the root or the drive.</source>
        <translation>Obserwowany folder wymaga pełnej ścieżki, od katalogu głównego lub dysku.</translation>
    </message>
    <message>
        <source>About {time} on the line instead of {now}.</source>
        <translation>Około {time} na linii zamiast {now}.</translation>
    </message>
    <message>
        <source>Account or API key set.</source>
        <translation>Ustawiono konto lub klucz API.</translation>
    </message>
    <message>
        <source>Add a PDF file instead.</source>
        <translation>Dodaj zamiast tego plik PDF.</translation>
    </message>
    <message>
        <source>Add a document instead.</source>
        <translation>Dodaj zamiast tego dokument.</translation>
    </message>
    <message>
        <source>Add it again to send it as it is now.</source>
        <translation>Dodaj go ponownie, aby wysłać obecną wersję.</translation>
    </message>
    <message>
        <source>Add the document itself instead.</source>
        <translation>Dodaj zamiast tego sam dokument.</translation>
    </message>
    <message>
        <source>Address book exported.</source>
        <translation>Wyeksportowano książkę adresową.</translation>
    </message>
    <message>
        <source>After that, Telnyx reported a try of this fax as delivered.</source>
        <translation>Potem Telnyx zgłosił jedną z prób tego faksu jako dostarczoną.</translation>
    </message>
    <message>
        <source>All faxes of broadcast B{broadcast} have ended already.</source>
        <translation>Wszystkie faksy wysyłki zbiorczej B{broadcast} są już zakończone.</translation>
    </message>
    <message>
        <source>All pages seem to be blank: look at them before you leave any out.</source>
        <translation>Wszystkie strony wyglądają na puste: obejrzyj je, zanim którąś pominiesz.</translation>
    </message>
    <message>
        <source>All {n} delivered</source>
        <translation>Dostarczone wszystkie ({n})</translation>
    </message>
    <message>
        <source>Allow it in the Telnyx portal, then send it again, or give it up.</source>
        <translation>Zezwól na to w portalu Telnyx i wyślij ponownie albo porzuć faks.</translation>
    </message>
    <message>
        <source>An amount is written like 0.007 or 50.</source>
        <translation>Kwotę zapisuje się jak 0.007 lub 50.</translation>
    </message>
    <message>
        <source>An archive can&apos;t be on a network share: {folder}. Choose a folder on this computer, and copy the archive from there.</source>
        <translation>Archiwum nie może leżeć w udziale sieciowym: {folder}. Wybierz folder na tym komputerze i stamtąd skopiuj archiwum.</translation>
    </message>
    <message>
        <source>Another FaxDesk is open. Close every FaxDesk, then go back to the backup.</source>
        <translation>Otwarty jest inny FaxDesk. Zamknij wszystkie, potem wróć do kopii zapasowej.</translation>
    </message>
    <message>
        <source>Another desk has taken this fax over. Nothing was sent from here.</source>
        <translation>Faks przejęło inne stanowisko. Stąd niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Another fax to this number is under way.</source>
        <translation>Inny faks na ten numer jest w toku.</translation>
    </message>
    <message>
        <source>Another time chosen.</source>
        <translation>Wybrano inny czas.</translation>
    </message>
    <message>
        <source>Apply the redactions in the program that marked them, then add it again.</source>
        <translation>Zastosuj redakcje w programie, w którym je zaznaczono, potem dodaj dokument ponownie.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>kwietnia</translation>
    </message>
    <message>
        <source>Archives that are missing or can&apos;t be written: {files}. They may name them still: put the files back, or let them be written, and forget them once more.</source>
        <translation>Brakujące archiwa lub takie, w których nie można zapisywać: {files}. Mogą jeszcze zawierać dane tej osoby: przywróć pliki albo umożliw zapis i zapomnij tę osobę jeszcze raz.</translation>
    </message>
    <message>
        <source>As far as Telnyx reports, no fax machine took the call.</source>
        <translation>Według Telnyx połączenia nie odebrał żaden faks.</translation>
    </message>
    <message>
        <source>Ask the sender for the document itself, as a PDF.</source>
        <translation>Poproś nadawcę o sam dokument jako PDF.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for access, or copy it to a folder of your own.</source>
        <translation>Poproś właściciela o dostęp lub skopiuj plik do własnego folderu.</translation>
    </message>
    <message>
        <source>Asked Telnyx to stop it. Until Telnyx confirms, it may still arrive.</source>
        <translation>Telnyx dostał prośbę o zatrzymanie. Dopóki nie potwierdzi, faks może dotrzeć.</translation>
    </message>
    <message>
        <source>Asked Telnyx: not found so far.</source>
        <translation>Zapytano Telnyx: dotąd nie znaleziono.</translation>
    </message>
    <message>
        <source>At this pace it may not be there by {time}. Call them, or free a line: hold other faxes.</source>
        <translation>W tym tempie może nie dotrzeć do {time}. Zadzwoń tam lub zwolnij linię: zatrzymaj inne faksy.</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Próba {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Audit log exported.</source>
        <translation>Wyeksportowano dziennik audytu.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>sierpnia</translation>
    </message>
    <message>
        <source>Between {since} and {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day} any more. {place}</source>
        <translation>Między {since} a {day} dziennik zmieniono i utworzono jego łańcuch na nowo: nie pasuje już do pieczęci z {day}. {place}</translation>
    </message>
    <message>
        <source>Black and white with a threshold of {threshold}%: about {time}.</source>
        <translation>Czerń i biel z progiem {threshold}%: około {time}.</translation>
    </message>
    <message>
        <source>Broadcast B{broadcast} is not paused.</source>
        <translation>Wysyłka zbiorcza B{broadcast} nie jest wstrzymana.</translation>
    </message>
    <message>
        <source>Broadcast paused.</source>
        <translation>Wstrzymano wysyłkę zbiorczą.</translation>
    </message>
    <message>
        <source>Broadcast resumed.</source>
        <translation>Wznowiono wysyłkę zbiorczą.</translation>
    </message>
    <message>
        <source>Call and ask whether it arrived.</source>
        <translation>Zadzwoń i zapytaj, czy faks dotarł.</translation>
    </message>
    <message>
        <source>Call and ask whether they take faxes.</source>
        <translation>Zadzwoń i zapytaj, czy przyjmują faksy.</translation>
    </message>
    <message>
        <source>Caller display name</source>
        <translation>Wyświetlana nazwa dzwoniącego</translation>
    </message>
    <message>
        <source>Calls to this number cost extra. Check that you mean it.</source>
        <translation>Połączenia z tym numerem są dodatkowo płatne. Sprawdź, czy o niego chodzi.</translation>
    </message>
    <message>
        <source>Cancel it, or go on waiting.</source>
        <translation>Anuluj go albo czekaj dalej.</translation>
    </message>
    <message>
        <source>Cancel it, say what became of it, or go on waiting.</source>
        <translation>Anuluj go, podaj, co się z nim stało, albo czekaj dalej.</translation>
    </message>
    <message>
        <source>Cancel was asked for.</source>
        <translation>Zażądano anulowania.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Cancelled before it went.</source>
        <translation>Anulowano przed wysłaniem.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Cancelled. Telnyx has confirmed it.</source>
        <translation>Anulowano. Telnyx to potwierdził.</translation>
    </message>
    <message>
        <source>Cancelled: not reported as delivered</source>
        <translation>Anulowany: nie zgłoszono dostarczenia</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Anulowanie</translation>
    </message>
    <message>
        <source>Check that this is a fax number.</source>
        <translation>Sprawdź, czy to numer faksu.</translation>
    </message>
    <message>
        <source>Check the number and send the document again.</source>
        <translation>Sprawdź numer i wyślij dokument ponownie.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Wybierz przynajmniej jedną stronę.</translation>
    </message>
    <message>
        <source>Choose some of its pages, or fewer documents at once.</source>
        <translation>Wybierz część stron lub mniej dokumentów naraz.</translation>
    </message>
    <message>
        <source>Choose the pages that are to be sent, if they are not for the receiver.</source>
        <translation>Wybierz strony do wysłania, jeśli nie wszystkie są dla odbiorcy.</translation>
    </message>
    <message>
        <source>Close FaxDesk and open it again. If that doesn&apos;t help, install it again.</source>
        <translation>Zamknij FaxDesk i otwórz go ponownie. Jeśli to nie pomoże, zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Closed days are written like 2026-12-24, 12-25 (each year), 2026-12-27..2026-12-31.</source>
        <translation>Dni zamknięte zapisuje się jak 2026-12-24, 12-25 (co roku), 2026-12-27..2026-12-31.</translation>
    </message>
    <message>
        <source>Colours on page {page} would look the same, or disappear.</source>
        <translation>Kolory na stronie {page} wyglądałyby tak samo lub zniknęły.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Przygotowano</translation>
    </message>
    <message>
        <source>Contacts added.</source>
        <translation>Dodano kontakty.</translation>
    </message>
    <message>
        <source>Contacts changed.</source>
        <translation>Zmieniono kontakty.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Usunięto kontakty.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of the journal that somebody made, in {folder}: {n}. They are as the journal was then.</source>
        <translation>
            <numerusform>Kopia dziennika, którą ktoś utworzył w {folder}: {n}. Jest taka, jak dziennik był wtedy.</numerusform>
            <numerusform>Kopie dziennika, które ktoś utworzył w {folder}: {n}. Są takie, jak dziennik był wtedy.</numerusform>
            <numerusform>Kopie dziennika, które ktoś utworzył w {folder}: {n}. Są takie, jak dziennik był wtedy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the whole key from the Telnyx portal once more (Account, Keys &amp; Credentials), or make a new one there: one that was deleted is never accepted again.</source>
        <translation>Skopiuj jeszcze raz cały klucz z portalu Telnyx (Account, Keys &amp; Credentials) albo utwórz tam nowy: usunięty klucz nie będzie już przyjmowany.</translation>
    </message>
    <message>
        <source>DEMO: this fax went to FaxDesk&apos;s built-in simulator. Nothing was sent.</source>
        <translation>DEMO: ten faks poszedł do wbudowanego symulatora FaxDesk. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Damaged journal repaired.</source>
        <translation>Naprawiono uszkodzony dziennik.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>grudnia</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Zdecydowano.</translation>
    </message>
    <message>
        <source>Delete what you don&apos;t need, then add the file again.</source>
        <translation>Usuń to, co niepotrzebne, potem dodaj plik ponownie.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Delivered with a doubt, as Telnyx reports</source>
        <translation>Dostarczony z wątpliwością, według Telnyx</translation>
    </message>
    <message>
        <source>Delivered, as Telnyx reports</source>
        <translation>Dostarczony, według Telnyx</translation>
    </message>
    <message>
        <source>Delivered, but its report could not be saved in the folder for reports. Save it from the fax&apos;s menu.</source>
        <translation>Dostarczony, ale raportu nie udało się zapisać w folderze na raporty. Zapisz go z menu faksu.</translation>
    </message>
    <message>
        <source>Delivered. Telnyx has confirmed it.</source>
        <translation>Dostarczony. Telnyx to potwierdził.</translation>
    </message>
    <message>
        <source>Delivery reported</source>
        <translation>Zgłoszono dostarczenie</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wybieranie numeru</translation>
    </message>
    <message>
        <source>Document no longer to be kept.</source>
        <translation>Dokument nie będzie dłużej przechowywany.</translation>
    </message>
    <message>
        <source>Document to be kept.</source>
        <translation>Dokument będzie przechowywany.</translation>
    </message>
    <message>
        <source>Document viewed.</source>
        <translation>Obejrzano dokument.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Duration of the call</source>
        <translation>Czas połączenia</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Ended otherwise</source>
        <translation>Zakończone inaczej</translation>
    </message>
    <message>
        <source>Ended without a reason given.</source>
        <translation>Zakończono bez podania przyczyny.</translation>
    </message>
    <message>
        <source>Every sheet is made to fit the width of its page.</source>
        <translation>Każdy arkusz jest dopasowany do szerokości strony.</translation>
    </message>
    <message>
        <source>Everything stopped.</source>
        <translation>Przerwano wszystko.</translation>
    </message>
    <message>
        <source>FAXDESK_LINES must be a whole number from 1 to 100.</source>
        <translation>FAXDESK_LINES musi być liczbą całkowitą od 1 do 100.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Failed: not reported as delivered</source>
        <translation>Nieudany: nie zgłoszono dostarczenia</translation>
    </message>
    <message>
        <source>Fax deleted after 30 days in the bin.</source>
        <translation>Usunięto faks po 30 dniach w koszu.</translation>
    </message>
    <message>
        <source>Fax put into the bin.</source>
        <translation>Przeniesiono faks do kosza.</translation>
    </message>
    <message>
        <source>Fax removed.</source>
        <translation>Usunięto faks.</translation>
    </message>
    <message>
        <source>Fax taken out of the bin.</source>
        <translation>Wyjęto faks z kosza.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not change it; they, or a lead of the team, may.</source>
        <translation>Faks {fax} należy do innej osoby. Nie możesz go zmieniać; może to ona lub kierownik zespołu.</translation>
    </message>
    <message>
        <source>Fax {fax} is a colleague&apos;s. You may not open its documents; a lead of the team may.</source>
        <translation>Faks {fax} należy do innej osoby. Nie możesz otwierać jego dokumentów; może to kierownik zespołu.</translation>
    </message>
    <message>
        <source>Fax {fax} is in an archive: it is shown, reported and proven, and not changed any more.</source>
        <translation>Faks {fax} jest w archiwum: można go pokazać, utworzyć raport i dowód, ale nie można go już zmienić.</translation>
    </message>
    <message>
        <source>Fax {fax} is not in the bin.</source>
        <translation>Faksu {fax} nie ma w koszu.</translation>
    </message>
    <message>
        <source>Fax {fax} is under legal hold. Nothing of it can be removed.</source>
        <translation>Faks {fax} jest objęty zabezpieczeniem prawnym. Niczego z niego nie można usunąć.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: it was on the line for {took}, its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Faks {fax} do {to} dostarczono z wątpliwością: był na linii {took}, a jego strony zajmują około {foretold}. Zapytaj odbiorcę, czy ma wszystko.</translation>
    </message>
    <message>
        <source>Fax {fax} to {to} is delivered with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>Faks {fax} do {to} dostarczono z wątpliwością: poszło {n} z {pages} stron. Zapytaj odbiorcę, czy ma wszystkie.</translation>
    </message>
    <message>
        <source>Fax {fax} was sent to one number alone: it is part of no broadcast.</source>
        <translation>Faks {fax} wysłano tylko na jeden numer: nie należy do żadnej wysyłki zbiorczej.</translation>
    </message>
    <message>
        <source>FaxDesk asks Telnyx once more before it sends again.</source>
        <translation>FaxDesk zapyta Telnyx jeszcze raz, zanim wyśle ponownie.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t move files in this folder, so it takes none. Allow it to write there, or make room on the disk.</source>
        <translation>FaxDesk nie może przenosić plików w tym folderze, więc żadnego nie bierze. Zezwól mu tam na zapis lub zrób miejsce na dysku.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write its journal, so nothing is sent. Check the rights of its data folder. What was queued is kept.</source>
        <translation>FaxDesk nie może zapisywać dziennika, więc niczego nie wysyła. Sprawdź uprawnienia jego folderu danych. Zawartość kolejki jest zachowana.</translation>
    </message>
    <message>
        <source>FaxDesk can&apos;t write to its folder {folder} ({reason}). Make sure that you own it and that the disk isn&apos;t full, then start FaxDesk again.</source>
        <translation>FaxDesk nie może zapisywać w swoim folderze {folder} ({reason}). Upewnij się, że należy do ciebie i że dysk nie jest pełny, potem uruchom FaxDesk ponownie.</translation>
    </message>
    <message>
        <source>FaxDesk did not attach the file “{name}”.</source>
        <translation>Pliku „{name}” nie dołączył FaxDesk.</translation>
    </message>
    <message>
        <source>FaxDesk did not write this line.</source>
        <translation>Tego wiersza nie zapisał FaxDesk.</translation>
    </message>
    <message>
        <source>FaxDesk ended while the fax was handed over. It may have gone.</source>
        <translation>FaxDesk zakończył pracę podczas przekazywania faksu. Faks mógł pójść.</translation>
    </message>
    <message>
        <source>FaxDesk fax no.</source>
        <translation>Nr faksu w FaxDesk</translation>
    </message>
    <message>
        <source>FaxDesk is asking Telnyx.</source>
        <translation>FaxDesk pyta Telnyx.</translation>
    </message>
    <message>
        <source>FaxDesk is working this desk&apos;s queue. Close it first, then try again.</source>
        <translation>FaxDesk obsługuje kolejkę tego stanowiska. Najpierw go zamknij, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>FaxDesk keeps private papers and won&apos;t put them on a network share: {folder}. Set FAXDESK_HOME to a folder on this computer.</source>
        <translation>FaxDesk przechowuje prywatne dokumenty i nie umieści ich w udziale sieciowym: {folder}. Ustaw FAXDESK_HOME na folder tego komputera.</translation>
    </message>
    <message>
        <source>FaxDesk knows no fax and no contact of “{text}”. Nothing is to be forgotten.</source>
        <translation>FaxDesk nie zna faksu ani kontaktu „{text}”. Nie ma czego zapominać.</translation>
    </message>
    <message>
        <source>FaxDesk knows no policy entry “{name}”. It is left out.</source>
        <translation>FaxDesk nie zna wpisu zasad „{name}”. Jest pomijany.</translation>
    </message>
    <message>
        <source>FaxDesk tries again at {time}.</source>
        <translation>FaxDesk spróbuje ponownie o {time}.</translation>
    </message>
    <message>
        <source>FaxDesk was closed during the upload. It starts again.</source>
        <translation>FaxDesk zamknięto podczas przesyłania. Zaczyna się ono od nowa.</translation>
    </message>
    <message>
        <source>FaxDesk was closed in the middle of it.</source>
        <translation>FaxDesk zamknięto w trakcie.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go, which is long ago. Let it go, or give it up.</source>
        <translation>FaxDesk nie był otwarty, gdy faks miał pójść, a było to dawno. Zwolnij go albo porzuć.</translation>
    </message>
    <message>
        <source>FaxDesk was not open when it was to go. It goes now instead.</source>
        <translation>FaxDesk nie był otwarty, gdy faks miał pójść. Idzie zamiast tego teraz.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone or was changed. Add it again.</source>
        <translation>Kopia dokumentu w FaxDesk zniknęła lub została zmieniona. Dodaj go ponownie.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of the document is gone. Add the document again and send it again.</source>
        <translation>Kopia dokumentu w FaxDesk zniknęła. Dodaj dokument ponownie i wyślij jeszcze raz.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s copy of this document is gone. Take it out and add it again.</source>
        <translation>Kopia tego dokumentu w FaxDesk zniknęła. Usuń go stąd i dodaj ponownie.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged, and another FaxDesk still has it open. Close every FaxDesk, then start it again: it repairs what it can.</source>
        <translation>Dziennik FaxDesk jest uszkodzony, a inny FaxDesk wciąż ma go otwartego. Zamknij wszystkie, potem uruchom ponownie: naprawi, co się da.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is damaged. Nothing more is sent. Close every FaxDesk and start it again: it repairs what it can.</source>
        <translation>Dziennik FaxDesk jest uszkodzony. Nic więcej nie zostanie wysłane. Zamknij wszystkie FaxDesk i uruchom ponownie: naprawi, co się da.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal is in use by another program. Try again.</source>
        <translation>Dziennika FaxDesk używa inny program. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged and no fax could be read back. It is kept as {file}. If you have a backup, close FaxDesk and go back to it with: faxdesk backup --restore FILE.</source>
        <translation>Dziennik FaxDesk był uszkodzony i nie udało się odczytać żadnego faksu. Zachowano go jako {file}. Jeśli masz kopię zapasową, zamknij FaxDesk i wróć do niej poleceniem: faxdesk backup --restore FILE.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged, and not all of it can be read any more. Faxes read back: {faxes}; known to be lost: {lost}. The damaged journal is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Dziennik FaxDesk był uszkodzony i nie da się już odczytać całego. Odczytane faksy: {faxes}; na pewno utracone: {lost}. Uszkodzony dziennik zachowano jako {file}. Kolejka jest wstrzymana: to, co poszło ostatnie, może wciąż być pokazane jako czekające. Sprawdź listę, potem wznów.</translation>
    </message>
    <message>
        <source>FaxDesk&apos;s journal was damaged. All {faxes} faxes in it were read back. The damaged one is kept as {file}. The queue is paused: what went last may still be shown as waiting. Check the list, then resume.</source>
        <translation>Dziennik FaxDesk był uszkodzony. Odczytano z niego wszystkie faksy ({faxes}). Uszkodzony zachowano jako {file}. Kolejka jest wstrzymana: to, co poszło ostatnie, może wciąż być pokazane jako czekające. Sprawdź listę, potem wznów.</translation>
    </message>
    <message>
        <source>Faxes that are not over yet (fax no. {faxes}): cancel them first, or wait for their end.</source>
        <translation>Faksy, które nie są zakończone (nr {faxes}): najpierw je anuluj albo poczekaj na ich koniec.</translation>
    </message>
    <message>
        <source>Faxes went to {number} before.</source>
        <translation>Wcześniej faksy szły na {number}.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>lutego</translation>
    </message>
    <message>
        <source>File as handed over</source>
        <translation>Plik w postaci przekazanej</translation>
    </message>
    <message>
        <source>First page as it was sent, from a small picture that was kept when the document was deleted.</source>
        <translation>Pierwsza strona w postaci, w jakiej ją wysłano, z małego obrazu zachowanego przy usuwaniu dokumentu.</translation>
    </message>
    <message>
        <source>First page left out, as was asked.</source>
        <translation>Pierwszą stronę pominięto zgodnie z życzeniem.</translation>
    </message>
    <message>
        <source>First page not shown: FaxDesk no longer has the file as handed over.</source>
        <translation>Nie pokazano pierwszej strony: FaxDesk nie ma już przekazanego pliku.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over.</source>
        <translation>Nie pokazano pierwszej strony: dokument usunięto, bo minął czas jego przechowywania.</translation>
    </message>
    <message>
        <source>First page not shown: the document was deleted, its time to be kept being over. The desk that deleted it may have a small picture.</source>
        <translation>Nie pokazano pierwszej strony: dokument usunięto, bo minął czas jego przechowywania. Stanowisko, które go usunęło, może mieć mały obraz.</translation>
    </message>
    <message>
        <source>First page, drawn by FaxDesk from the file as handed over. Telnyx makes the final picture.</source>
        <translation>Pierwsza strona, narysowana przez FaxDesk z przekazanego pliku. Ostateczny obraz tworzy Telnyx.</translation>
    </message>
    <message>
        <source>Fit the width, or choose what is printed where it was written.</source>
        <translation>Dopasuj do szerokości albo wybierz zakres wydruku w programie, w którym dokument powstał.</translation>
    </message>
    <message>
        <source>Fix it in the Telnyx portal, then press Resume.</source>
        <translation>Napraw to w portalu Telnyx, potem naciśnij Wznów.</translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t in this file: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Czcionki kodów kreskowych lub znaków nie ma w tym pliku: zamiast nich stoją litery. To {fonts}.</numerusform>
            <numerusform>Czcionek kodów kreskowych lub znaków nie ma w tym pliku: zamiast nich stoją litery. Są to {fonts}.</numerusform>
            <numerusform>Czcionek kodów kreskowych lub znaków nie ma w tym pliku: zamiast nich stoją litery. Są to {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts of barcodes or signs aren&apos;t on this computer: letters stand in their place. They are {fonts}.</source>
        <translation>
            <numerusform>Czcionki kodów kreskowych lub znaków nie ma na tym komputerze: zamiast nich stoją litery. To {fonts}.</numerusform>
            <numerusform>Czcionek kodów kreskowych lub znaków nie ma na tym komputerze: zamiast nich stoją litery. Są to {fonts}.</numerusform>
            <numerusform>Czcionek kodów kreskowych lub znaków nie ma na tym komputerze: zamiast nich stoją litery. Są to {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t in this file are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Czcionka, której nie ma w tym pliku, jest zastąpiona inną: {fonts}.</numerusform>
            <numerusform>Czcionki, których nie ma w tym pliku, są zastąpione innymi: {fonts}.</numerusform>
            <numerusform>Czcionki, których nie ma w tym pliku, są zastąpione innymi: {fonts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts that aren&apos;t on this computer are replaced by others: {fonts}.</source>
        <translation>
            <numerusform>Czcionka, której nie ma na tym komputerze, jest zastąpiona inną: {fonts}.</numerusform>
            <numerusform>Czcionki, których nie ma na tym komputerze, są zastąpione innymi: {fonts}.</numerusform>
            <numerusform>Czcionki, których nie ma na tym komputerze, są zastąpione innymi: {fonts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at Telnyx: it did go.</source>
        <translation>Znaleziono w Telnyx: faks poszedł.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From-number changed.</source>
        <translation>Zmieniono numer nadawcy.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or save or scan it again.</source>
        <translation>Pobierz go ponownie stamtąd, skąd pochodzi, albo zapisz lub zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Get it again from where it came from, or scan it again.</source>
        <translation>Pobierz go ponownie stamtąd, skąd pochodzi, albo zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Get the file again, or save or scan the document again.</source>
        <translation>Pobierz plik ponownie albo zapisz lub zeskanuj dokument jeszcze raz.</translation>
    </message>
    <message>
        <source>Give --pages once for all files, or once for each of them.</source>
        <translation>Podaj --pages raz dla wszystkich plików albo raz dla każdego z nich.</translation>
    </message>
    <message>
        <source>Give the pauses in minutes, like 1, 2, 5, 10. Each may last from 0.2 to 1440 minutes.</source>
        <translation>Podaj przerwy w minutach, na przykład 1, 2, 5, 10. Każda może trwać od 0.2 do 1440 minut.</translation>
    </message>
    <message>
        <source>Given up by a person, not confirmed</source>
        <translation>Porzucony przez osobę, niepotwierdzony</translation>
    </message>
    <message>
        <source>Goes at {time}.</source>
        <translation>Pójdzie {time}.</translation>
    </message>
    <message>
        <source>Goes in a moment.</source>
        <translation>Pójdzie za chwilę.</translation>
    </message>
    <message>
        <source>Goes when Telnyx can be reached again.</source>
        <translation>Pójdzie, gdy Telnyx będzie znów dostępny.</translation>
    </message>
    <message>
        <source>Goes when nothing else waits.</source>
        <translation>Pójdzie, gdy nic innego nie czeka.</translation>
    </message>
    <message>
        <source>Grey boxes or marked lines on page {page} would turn black, and the text in them be lost.</source>
        <translation>Szare pola lub zaznaczone wiersze na stronie {page} stałyby się czarne, a tekst w nich by zginął.</translation>
    </message>
    <message>
        <source>Grey text on page {page} would arrive as dots and be hard to read.</source>
        <translation>Szary tekst na stronie {page} dotarłby jako punkty i byłby trudny do czytania.</translation>
    </message>
    <message>
        <source>Greyscale in high quality: about {time}.</source>
        <translation>Skala szarości w wysokiej jakości: około {time}.</translation>
    </message>
    <message>
        <source>Group changed.</source>
        <translation>Zmieniono grupę.</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Usunięto grupę.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Przekazywanie</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx, try {number}.</source>
        <translation>Przekazywanie faksu do Telnyx, próba {number}.</translation>
    </message>
    <message>
        <source>Handing the fax over to Telnyx.</source>
        <translation>Przekazywanie faksu do Telnyx.</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Jakość wysoka</translation>
    </message>
    <message>
        <source>History exported.</source>
        <translation>Wyeksportowano historię.</translation>
    </message>
    <message>
        <source>Hours are written like 08:00-18:00.</source>
        <translation>Godziny zapisuje się jak 08:00-18:00.</translation>
    </message>
    <message>
        <source>If it belongs on the fax, have it print in the program that made it, or add a screenshot.</source>
        <translation>Jeśli ma być na faksie, włącz jego drukowanie w programie, w którym powstał, albo dodaj zrzut ekranu.</translation>
    </message>
    <message>
        <source>If it is on a network drive or a USB stick, check the connection and add it again.</source>
        <translation>Jeśli leży na dysku sieciowym lub pamięci USB, sprawdź połączenie i dodaj ponownie.</translation>
    </message>
    <message>
        <source>If it is to arrive, save it as a PDF where it was written, then add that.</source>
        <translation>Jeśli ma dotrzeć, zapisz dokument jako PDF tam, gdzie powstał, i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>If the fax fails, open the file, print it as a new PDF and send that.</source>
        <translation>Jeśli faks się nie uda, otwórz plik, wydrukuj go do nowego PDF i wyślij ten PDF.</translation>
    </message>
    <message>
        <source>In the address book this is a telephone, not a fax machine. Check it.</source>
        <translation>W książce adresowej to telefon, nie faks. Sprawdź.</translation>
    </message>
    <message>
        <source>Information for support saved.</source>
        <translation>Zapisano informacje dla pomocy technicznej.</translation>
    </message>
    <message>
        <source>International form</source>
        <translation>Postać międzynarodowa</translation>
    </message>
    <message>
        <source>It did not go in time and was not sent. Try again sends it all the same.</source>
        <translation>Nie poszedł na czas i nie został wysłany. „Spróbuj ponownie” wyśle go mimo to.</translation>
    </message>
    <message>
        <source>It failed before it could be cancelled.</source>
        <translation>Nie udał się, zanim dało się go anulować.</translation>
    </message>
    <message>
        <source>It goes from {number}, which your IT department has locked since it was made.</source>
        <translation>Idzie z numeru {number}, który dział IT zablokował po jego utworzeniu.</translation>
    </message>
    <message>
        <source>It goes with the settings that your IT department has locked since it was made.</source>
        <translation>Idzie z ustawieniami, które dział IT zablokował po jego utworzeniu.</translation>
    </message>
    <message>
        <source>It goes without T.38, as the address book has it for this number.</source>
        <translation>Idzie bez T.38, tak jak podaje książka adresowa dla tego numeru.</translation>
    </message>
    <message>
        <source>It had not ended when this report was made. Make another report when it has.</source>
        <translation>Nie był zakończony, gdy powstał ten raport. Utwórz nowy po zakończeniu.</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>Jest za późno na anulowanie.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain how many pages this PDF has: {pages} or {other}, depending on who counts.</source>
        <translation>Nie ma pewności, ile stron ma ten PDF: {pages} czy {other}, zależnie od sposobu liczenia.</translation>
    </message>
    <message>
        <source>It may have gone, and Telnyx gives no answer. Nobody can be sure.</source>
        <translation>Mógł pójść, a Telnyx nie odpowiada. Nikt nie może mieć pewności.</translation>
    </message>
    <message>
        <source>It must be there before it may go. Choose a later time to be there.</source>
        <translation>Musi dotrzeć, zanim może pójść. Wybierz późniejszy termin dotarcia.</translation>
    </message>
    <message>
        <source>It was never handed over to Telnyx, so nothing was sent.</source>
        <translation>Nigdy nie został przekazany do Telnyx, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>It was to be there by {time} and has not gone. Send it late, or give it up?</source>
        <translation>Miał dotrzeć do {time} i nie poszedł. Wysłać po terminie czy porzucić?</translation>
    </message>
    <message>
        <source>It was to be there by {time}. It goes late.</source>
        <translation>Miał dotrzeć do {time}. Idzie po terminie.</translation>
    </message>
    <message>
        <source>It went from an account that FaxDesk no longer uses and that gives no answer now, so nobody here can tell what becomes of it.</source>
        <translation>Poszedł z konta, którego FaxDesk już nie używa i które teraz nie odpowiada, więc nie da się tu stwierdzić, co się z nim stanie.</translation>
    </message>
    <message>
        <source>It will be cancelled as soon as it is found.</source>
        <translation>Zostanie anulowany, gdy tylko się znajdzie.</translation>
    </message>
    <message>
        <source>Its broadcast is paused.</source>
        <translation>Jego wysyłka zbiorcza jest wstrzymana.</translation>
    </message>
    <message>
        <source>Its from-number was corrected: it goes from {number}, no longer from {before}.</source>
        <translation>Poprawiono numer nadawcy: idzie z {number}, już nie z {before}.</translation>
    </message>
    <message>
        <source>Its hours are over for today. It waits for the next.</source>
        <translation>Jego godziny na dziś minęły. Czeka na następne.</translation>
    </message>
    <message>
        <source>Its report was saved in the folder for reports.</source>
        <translation>Raport zapisano w folderze na raporty.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>stycznia</translation>
    </message>
    <message>
        <source>Journal backed up.</source>
        <translation>Utworzono kopię zapasową dziennika.</translation>
    </message>
    <message>
        <source>Journal set back to a backup.</source>
        <translation>Przywrócono dziennik z kopii zapasowej.</translation>
    </message>
    <message>
        <source>Journal&apos;s chain exported.</source>
        <translation>Wyeksportowano łańcuch dziennika.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>lipca</translation>
    </message>
    <message>
        <source>June</source>
        <translation>czerwca</translation>
    </message>
    <message>
        <source>Keep greyscale</source>
        <translation>Zachowaj skalę szarości</translation>
    </message>
    <message>
        <source>Leave that setting as it is by default, and send the document again.</source>
        <translation>Zostaw to ustawienie domyślne i wyślij dokument ponownie.</translation>
    </message>
    <message>
        <source>Leave this page out</source>
        <translation>Pomiń tę stronę</translation>
    </message>
    <message>
        <source>Legal hold lifted.</source>
        <translation>Zniesiono zabezpieczenie prawne.</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Zwolniono.</translation>
    </message>
    <message>
        <source>Let it go when it may go.</source>
        <translation>Zwolnij go, gdy może pójść.</translation>
    </message>
    <message>
        <source>LibreOffice could not make this document into a PDF.</source>
        <translation>LibreOffice nie zdołał przekształcić tego dokumentu w PDF.</translation>
    </message>
    <message>
        <source>LibreOffice made this into a PDF. Lines and pages may break elsewhere than you are used to.</source>
        <translation>LibreOffice przekształcił go w PDF. Wiersze i strony mogą się łamać inaczej niż zwykle.</translation>
    </message>
    <message>
        <source>LibreOffice took too long with this document and was stopped.</source>
        <translation>LibreOffice zbyt długo przetwarzał ten dokument i został zatrzymany.</translation>
    </message>
    <message>
        <source>Light text or drawing on page {page} would disappear.</source>
        <translation>Jasny tekst lub rysunek na stronie {page} by zniknął.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file has a field that isn&apos;t known: {name}.</source>
        <translation>Wiersz {line} pliku strony tytułowej ma nieznane pole: {name}.</translation>
    </message>
    <message>
        <source>Line {line} of the cover page&apos;s file needs one label and one value, or two of each.</source>
        <translation>Wiersz {line} pliku strony tytułowej wymaga jednej etykiety i jednej wartości albo po dwie.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>Nie można odczytać wiersza {line} pliku.</translation>
    </message>
    <message numerus="yes">
        <source>Look at them, and leave them out if nothing is on them.</source>
        <translation>
            <numerusform>Obejrzyj ją i pomiń, jeśli nic na niej nie ma.</numerusform>
            <numerusform>Obejrzyj je i pomiń, jeśli nic na nich nie ma.</numerusform>
            <numerusform>Obejrzyj je i pomiń, jeśli nic na nich nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in that account&apos;s Telnyx portal. FaxDesk goes on asking.</source>
        <translation>Poszukaj go w portalu Telnyx tamtego konta. FaxDesk pyta dalej.</translation>
    </message>
    <message>
        <source>Look through its pages before you send it, or get the file again.</source>
        <translation>Przejrzyj strony przed wysłaniem albo pobierz plik ponownie.</translation>
    </message>
    <message>
        <source>Look through its pages, or have it saved with its fonts embedded.</source>
        <translation>Przejrzyj strony albo poproś o plik z osadzonymi czcionkami.</translation>
    </message>
    <message>
        <source>Look through its pages, or save it as a PDF where it was written.</source>
        <translation>Przejrzyj strony albo zapisz dokument jako PDF tam, gdzie powstał.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed, then add it again.</source>
        <translation>Sprawdź, czy nie został przeniesiony lub przemianowany, potem dodaj ponownie.</translation>
    </message>
    <message>
        <source>Low credit is a whole amount, from 0 to 100,000.</source>
        <translation>Granica niskich środków to cała kwota od 0 do 100 000.</translation>
    </message>
    <message>
        <source>Made on {time} by FaxDesk {version}</source>
        <translation>Utworzono {time} przez FaxDesk {version}</translation>
    </message>
    <message>
        <source>Make the document smaller or print it to PDF again.</source>
        <translation>Zmniejsz dokument lub wydrukuj go ponownie do PDF.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>Marked as sent by a person, not confirmed</source>
        <translation>Oznaczony przez osobę jako wysłany, niepotwierdzony</translation>
    </message>
    <message>
        <source>Marked as sent by you</source>
        <translation>Oznaczony jako wysłany</translation>
    </message>
    <message>
        <source>Marked as sent by you.</source>
        <translation>Oznaczono jako wysłany przez ciebie.</translation>
    </message>
    <message>
        <source>Marked for redaction but not applied: the text would be readable.</source>
        <translation>Zaznaczone do redakcji, ale niezastosowane: tekst byłby czytelny.</translation>
    </message>
    <message>
        <source>Marked “{label}”. Is a fax there?</source>
        <translation>Oznaczony jako „{label}”. Czy jest tam faks?</translation>
    </message>
    <message>
        <source>Marked “{label}”. That is no fax number.</source>
        <translation>Oznaczony jako „{label}”. To nie jest numer faksu.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maja</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>pon.</translation>
    </message>
    <message>
        <source>More than a third of a page would arrive black. Look at it in the preview.</source>
        <translation>Ponad jedna trzecia strony dotarłaby czarna. Obejrzyj ją w podglądzie.</translation>
    </message>
    <message>
        <source>More than a third of page {page} would arrive black, as grey paper does. It takes about {time} on the line.</source>
        <translation>Ponad jedna trzecia strony {page} dotarłaby czarna, jak przy szarym papierze. Zajmuje linię około {time}.</translation>
    </message>
    <message>
        <source>Must be there by {time}.</source>
        <translation>Musi dotrzeć do {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name files, or --media-url addresses, or a --cover with a --message: one of the three.</source>
        <translation>Podaj pliki albo adresy --media-url, albo --cover z --message: jedno z trzech.</translation>
    </message>
    <message>
        <source>Name the backup to go back to.</source>
        <translation>Podaj kopię zapasową do przywrócenia.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Podaj grupę.</translation>
    </message>
    <message>
        <source>Name the picture to be written with -o, or ask for --json, or both.</source>
        <translation>Podaj przez -o obraz do zapisania albo użyj --json, albo obu.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Never faxed before. Compare the number with the letter.</source>
        <translation>Nigdy tam nie wysyłano. Porównaj numer z pismem.</translation>
    </message>
    <message>
        <source>No black threshold suits all pages: greyscale keeps the most.</source>
        <translation>Żaden próg czerni nie pasuje do wszystkich stron: skala szarości zachowuje najwięcej.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus.</source>
        <translation>Żaden kraj nie ma takiego kodu. Sprawdź cyfry po plusie.</translation>
    </message>
    <message>
        <source>No directory is set. Name one in the settings, or let IT set one.</source>
        <translation>Nie ustawiono katalogu. Podaj go w ustawieniach lub poproś dział IT o ustawienie.</translation>
    </message>
    <message>
        <source>No fax application has been chosen yet.</source>
        <translation>Nie wybrano jeszcze aplikacji faksowej.</translation>
    </message>
    <message>
        <source>No fax has been delivered yet.</source>
        <translation>Nie dostarczono jeszcze żadnego faksu.</translation>
    </message>
    <message>
        <source>No fax has ended otherwise.</source>
        <translation>Żaden faks nie zakończył się inaczej.</translation>
    </message>
    <message>
        <source>No fax has failed.</source>
        <translation>Nie ma nieudanych faksów.</translation>
    </message>
    <message>
        <source>No fax has gone to this country before. Check the number.</source>
        <translation>Do tego kraju nie wysłano dotąd żadnego faksu. Sprawdź numer.</translation>
    </message>
    <message>
        <source>No fax is under way.</source>
        <translation>Żaden faks nie jest w toku.</translation>
    </message>
    <message>
        <source>No fax is waiting.</source>
        <translation>Żaden faks nie czeka.</translation>
    </message>
    <message>
        <source>No fax needs you.</source>
        <translation>Żaden faks nie wymaga decyzji.</translation>
    </message>
    <message>
        <source>No fax number stands here.</source>
        <translation>Nie ma tu numeru faksu.</translation>
    </message>
    <message>
        <source>No fax number was found that says who it goes to.</source>
        <translation>Nie znaleziono numeru faksu wskazującego odbiorcę.</translation>
    </message>
    <message>
        <source>No fax of broadcast B{broadcast} has failed.</source>
        <translation>W wysyłce zbiorczej B{broadcast} nie ma nieudanych faksów.</translation>
    </message>
    <message>
        <source>No from-number has been chosen yet.</source>
        <translation>Nie wybrano jeszcze numeru nadawcy.</translation>
    </message>
    <message>
        <source>No number in this country has so many digits. Check each one.</source>
        <translation>Żaden numer w tym kraju nie ma tylu cyfr. Sprawdź każdą.</translation>
    </message>
    <message>
        <source>No number stands here.</source>
        <translation>Nie ma tu numeru.</translation>
    </message>
    <message>
        <source>No page has shades that take long on the line: it is sent as it is.</source>
        <translation>Żadna strona nie ma odcieni zajmujących długo linię: dokument idzie bez zmian.</translation>
    </message>
    <message>
        <source>No page of this document is a scan in shades: there is nothing to clean up.</source>
        <translation>Żadna strona tego dokumentu nie jest skanem z odcieniami: nie ma czego oczyszczać.</translation>
    </message>
    <message>
        <source>No request to Telnyx can be made with these settings, so nothing was sent. Check TELNYX_BASE_URL and the API key.</source>
        <translation>Z tymi ustawieniami nie da się wysłać żądania do Telnyx, więc niczego nie wysłano. Sprawdź TELNYX_BASE_URL i klucz API.</translation>
    </message>
    <message>
        <source>No such number is known. Check it; if it is right, you can send.</source>
        <translation>Taki numer nie jest znany. Sprawdź go; jeśli jest dobry, możesz wysłać.</translation>
    </message>
    <message>
        <source>No user is set for the directory: it is asked without a password.</source>
        <translation>Nie ustawiono użytkownika katalogu: zapytania idą bez hasła.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nikt nie odebrał.</translation>
    </message>
    <message>
        <source>Nobody is sure whether this fax went. Please decide: send again, sent, or give up.</source>
        <translation>Nikt nie wie na pewno, czy ten faks poszedł. Zdecyduj: wyślij ponownie, wysłany lub porzuć.</translation>
    </message>
    <message>
        <source>None of the columns is known to hold numbers: {columns}. Say which ones do.</source>
        <translation>Nie wiadomo, która kolumna zawiera numery: {columns}. Wskaż, które.</translation>
    </message>
    <message>
        <source>Normal quality</source>
        <translation>Jakość normalna</translation>
    </message>
    <message>
        <source>Not finished: {state}</source>
        <translation>Niezakończony: {state}</translation>
    </message>
    <message>
        <source>Not known what became of it.</source>
        <translation>Nie wiadomo, co się stało.</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Nie wiadomo, czy wysłano</translation>
    </message>
    <message>
        <source>Not known: whether it arrived in whole, in part or not at all.</source>
        <translation>Nie wiadomo: czy dotarł w całości, w części, czy wcale.</translation>
    </message>
    <message>
        <source>Not known: whether some of its pages arrived. A call can break off after any page.</source>
        <translation>Nie wiadomo: czy dotarły niektóre strony. Połączenie może się urwać po każdej stronie.</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>Nie wiadomo, czy poszedł</translation>
    </message>
    <message>
        <source>Not taken by Telnyx.</source>
        <translation>Telnyx nie przyjął.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is forgotten: fax {faxes} is under legal hold.</source>
        <translation>
            <numerusform>Niczego nie zapomniano: faks {faxes} jest objęty zabezpieczeniem prawnym.</numerusform>
            <numerusform>Niczego nie zapomniano: faksy {faxes} są objęte zabezpieczeniem prawnym.</numerusform>
            <numerusform>Niczego nie zapomniano: faksy {faxes} są objęte zabezpieczeniem prawnym.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written down is called “{value}”. There is: {known}.</source>
        <translation>Nie ma rodzaju zapisu „{value}”. Są: {known}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>listopada</translation>
    </message>
    <message>
        <source>Now, or at a time: not both.</source>
        <translation>Teraz albo o podanym czasie: nie jedno i drugie.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Wybrany numer</translation>
    </message>
    <message>
        <source>Numbers and names forgotten.</source>
        <translation>Zapomniano numery i nazwy.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>października</translation>
    </message>
    <message>
        <source>Of each fax: times, states, pages, the hashes of its documents, what it cost, who sent it, and Telnyx&apos;s number for it. They prove what was done and name nobody; Telnyx may still know the number.</source>
        <translation>Z każdego faksu: czasy, stany, strony, sumy kontrolne dokumentów, koszt, kto wysłał, i numer nadany przez Telnyx. Dowodzą, co zrobiono, i nikogo nie wymieniają; Telnyx może wciąż znać numer.</translation>
    </message>
    <message>
        <source>Old faxes moved into an archive.</source>
        <translation>Przeniesiono stare faksy do archiwum.</translation>
    </message>
    <message>
        <source>Older events taken into the chain.</source>
        <translation>Starsze zdarzenia włączono do łańcucha.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Once more to one recipient at a time.</source>
        <translation>Ponownie tylko do jednego odbiorcy naraz.</translation>
    </message>
    <message>
        <source>One digit away from a number you know. Compare each digit.</source>
        <translation>Różni się jedną cyfrą od znanego numeru. Porównaj każdą cyfrę.</translation>
    </message>
    <message>
        <source>One file holds at most {limit} reports. Choose a folder, and each is a file of its own.</source>
        <translation>Jeden plik mieści najwyżej {limit} raportów. Wybierz folder, a każdy będzie osobnym plikiem.</translation>
    </message>
    <message>
        <source>One of the documents can&apos;t be sent.</source>
        <translation>Jednego z dokumentów nie można wysłać.</translation>
    </message>
    <message>
        <source>Only one number can be the usual one.</source>
        <translation>Tylko jeden numer może być zwykłym.</translation>
    </message>
    <message>
        <source>Open it and add the PDFs inside.</source>
        <translation>Otwórz go i dodaj pliki PDF z wnętrza.</translation>
    </message>
    <message>
        <source>Open it and print it as a new PDF, then add that.</source>
        <translation>Otwórz go i wydrukuj do nowego PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in Adobe Reader and print it as a PDF, then add that.</source>
        <translation>Otwórz go w Adobe Reader i wydrukuj do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in OneNote, print the page that is needed as a PDF, then add that.</source>
        <translation>Otwórz w OneNote, wydrukuj potrzebną stronę do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in Publisher, save it as a PDF and add that.</source>
        <translation>Otwórz w Publisher, zapisz jako PDF i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in Visio, save it as a PDF and add that.</source>
        <translation>Otwórz w Visio, zapisz jako PDF i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it and save it as a PDF, then add that.</source>
        <translation>Otwórz w programie, który go pokazuje, i zapisz jako PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a PDF and add that, or install LibreOffice.</source>
        <translation>Otwórz w arkuszu kalkulacyjnym, zapisz jako PDF i dodaj albo zainstaluj LibreOffice.</translation>
    </message>
    <message>
        <source>Open it in the XPS viewer, print it to “Microsoft Print to PDF”, and add that.</source>
        <translation>Otwórz w przeglądarce XPS, wydrukuj przez „Microsoft Print to PDF” i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in the browser and print it as a PDF, or download the document again.</source>
        <translation>Otwórz w przeglądarce i wydrukuj do PDF albo pobierz dokument ponownie.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and print it as a PDF, then add that.</source>
        <translation>Otwórz w programie, do którego należy, i wydrukuj do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in your address book and print it as a PDF, then add that.</source>
        <translation>Otwórz w książce adresowej i wydrukuj do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in your calendar and print it as a PDF, then add that.</source>
        <translation>Otwórz w kalendarzu i wydrukuj do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it in your mail program, and print it to PDF or save what is inside, then add that.</source>
        <translation>Otwórz w programie pocztowym i wydrukuj do PDF lub zapisz zawartość, potem ją dodaj.</translation>
    </message>
    <message>
        <source>Open it there, choose File, Export to, PDF, then add that.</source>
        <translation>Otwórz tam, wybierz Plik, Eksportuj do, PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it where it comes from to have it downloaded, or save or scan it again.</source>
        <translation>Otwórz w miejscu pochodzenia, aby został pobrany, albo zapisz lub zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>Open it where it was drawn and print it as a PDF, then add that.</source>
        <translation>Otwórz w programie, w którym go narysowano, i wydrukuj do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it where it was written, save it as a PDF and add that.</source>
        <translation>Otwórz tam, gdzie powstał, zapisz jako PDF i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it with its password, save it as a PDF and add that.</source>
        <translation>Otwórz z hasłem, zapisz jako PDF i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it, print the report that is needed as a PDF, then add that.</source>
        <translation>Otwórz, wydrukuj potrzebny raport do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open it, save it as a PNG, a JPEG or a PDF, then add that.</source>
        <translation>Otwórz, zapisz jako PNG, JPEG lub PDF, potem dodaj.</translation>
    </message>
    <message>
        <source>Open it, save or print it as a PDF, then add that.</source>
        <translation>Otwórz, zapisz lub wydrukuj jako PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open the file, print it as a new PDF, and add that.</source>
        <translation>Otwórz plik, wydrukuj do nowego PDF i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Open the link, save or download the document itself as a PDF and add that.</source>
        <translation>Otwórz łącze, zapisz lub pobierz sam dokument jako PDF i dodaj go.</translation>
    </message>
    <message>
        <source>Opened with its password. It is sent without one, as paper has none.</source>
        <translation>Otwarty z hasłem. Jest wysyłany bez hasła, bo papier go nie ma.</translation>
    </message>
    <message>
        <source>Page {page} has a photo: black and white would turn it into blots.</source>
        <translation>Strona {page} ma zdjęcie: czerń i biel zmieniłyby je w plamy.</translation>
    </message>
    <message>
        <source>Page {page} is empty.</source>
        <translation>Strona {page} jest pusta.</translation>
    </message>
    <message>
        <source>Page {page} is much wider than tall. On fax paper its text becomes very small.</source>
        <translation>Strona {page} jest znacznie szersza niż wyższa. Na papierze faksu jej tekst będzie bardzo mały.</translation>
    </message>
    <message>
        <source>Page {page} is named twice. Name it once.</source>
        <translation>Strona {page} jest podana dwa razy. Podaj ją raz.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: it is full of fine dots.</source>
        <translation>Strona {page} zajmuje linię około {time}: jest pełna drobnych punktów.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: its greys become patterns of dots.</source>
        <translation>Strona {page} zajmuje linię około {time}: jej szarości stają się wzorami z punktów.</translation>
    </message>
    <message>
        <source>Page {page} takes about {time} on the line: this quality has twice as many lines.</source>
        <translation>Strona {page} zajmuje linię około {time}: ta jakość ma dwa razy więcej linii.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly all black.</source>
        <translation>Strona {page} dotarłaby prawie cała czarna.</translation>
    </message>
    <message>
        <source>Page {page} would arrive nearly blank: what is on it is too light.</source>
        <translation>Strona {page} dotarłaby prawie pusta: jej treść jest zbyt jasna.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: black and white would turn it into blots, greyscale keeps it.</source>
        <translation>Na przykład strona {page} ma zdjęcie: czerń i biel zmieniłyby je w plamy, skala szarości je zachowa.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a photo: high quality in greyscale shows it, without the finest one&apos;s many minutes.</source>
        <translation>Na przykład strona {page} ma zdjęcie: wysoka jakość w skali szarości je pokaże, bez wielu minut najwyższej jakości.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has a small square code: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>Na przykład strona {page} ma mały kod kwadratowy: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa jego czytelność.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has fine print: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>Na przykład strona {page} ma drobny druk: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa jego czytelność.</translation>
    </message>
    <message>
        <source>Page {page}, for one, has grey boxes: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>Na przykład strona {page} ma szare pola: czerń i biel z progiem {threshold}% zachowa tekst, a pola zostawi białe.</translation>
    </message>
    <message>
        <source>Page {page}: about {time}.</source>
        <translation>Strona {page}: około {time}.</translation>
    </message>
    <message>
        <source>Pages and cover pages need files: what Telnyx fetches itself stays as it is.</source>
        <translation>Wybór stron i strona tytułowa wymagają plików: to, co Telnyx pobiera sam, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Pages confirmed</source>
        <translation>Potwierdzone strony</translation>
    </message>
    <message>
        <source>Pages handed over</source>
        <translation>Przekazane strony</translation>
    </message>
    <message numerus="yes">
        <source>Pages {pages} seem to be blank.</source>
        <translation>
            <numerusform>Strona {pages} wygląda na pustą.</numerusform>
            <numerusform>Strony {pages} wyglądają na puste.</numerusform>
            <numerusform>Strony {pages} wyglądają na puste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Pauses before another try are whole seconds, from 10 to 86400 each.</source>
        <translation>Przerwy przed kolejną próbą to pełne sekundy, każda od 10 do 86400.</translation>
    </message>
    <message>
        <source>Please decide.</source>
        <translation>Zdecyduj.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowywanie</translation>
    </message>
    <message>
        <source>Print it as a PDF on ordinary paper size, then add that.</source>
        <translation>Wydrukuj do PDF na zwykłym formacie papieru, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Print it as a PDF where it looks right, and add that.</source>
        <translation>Wydrukuj do PDF tam, gdzie wygląda dobrze, i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Print it to PDF, or save its attachments and add those.</source>
        <translation>Wydrukuj do PDF albo zapisz załączniki i je dodaj.</translation>
    </message>
    <message>
        <source>Print the pages that are needed to a PDF, then add that.</source>
        <translation>Wydrukuj potrzebne strony do PDF, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Priority chosen.</source>
        <translation>Wybrano priorytet.</translation>
    </message>
    <message numerus="yes">
        <source>Proof of {n} faxes</source>
        <translation>
            <numerusform>Dowód faksu ({n})</numerusform>
            <numerusform>Dowód {n} faksów</numerusform>
            <numerusform>Dowód {n} faksów</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof saved.</source>
        <translation>Zapisano dowód.</translation>
    </message>
    <message>
        <source>Purged.</source>
        <translation>Usunięto całkowicie.</translation>
    </message>
    <message>
        <source>Put into the bin.</source>
        <translation>Przeniesiono do kosza.</translation>
    </message>
    <message>
        <source>Put into the queue.</source>
        <translation>Dodano do kolejki.</translation>
    </message>
    <message>
        <source>Put on hold.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Put under legal hold.</source>
        <translation>Objęto zabezpieczeniem prawnym.</translation>
    </message>
    <message>
        <source>Queue paused.</source>
        <translation>Wstrzymano kolejkę.</translation>
    </message>
    <message>
        <source>Queue resumed.</source>
        <translation>Wznowiono kolejkę.</translation>
    </message>
    <message>
        <source>Read back from a damaged journal. Its last steps may be missing.</source>
        <translation>Odczytano z uszkodzonego dziennika. Może brakować ostatnich kroków.</translation>
    </message>
    <message>
        <source>Ready to send, made into a PDF by FaxDesk.</source>
        <translation>Gotowy do wysłania, przekształcony w PDF przez FaxDesk.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Gotowy do wysłania.</translation>
    </message>
    <message>
        <source>Remains in unused parts of the journal&apos;s file: another FaxDesk has it open. They are overwritten by itself, within a day.</source>
        <translation>Resztki w nieużywanych częściach pliku dziennika: inny FaxDesk ma go otwartego. Zostaną nadpisane same w ciągu dnia.</translation>
    </message>
    <message>
        <source>Remote station id</source>
        <translation>Identyfikator aparatu odbiorcy</translation>
    </message>
    <message>
        <source>Report printed.</source>
        <translation>Wydrukowano raport.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Zapisano raport.</translation>
    </message>
    <message>
        <source>Reported as delivered.</source>
        <translation>Zgłoszono dostarczenie.</translation>
    </message>
    <message numerus="yes">
        <source>Reports and other files that FaxDesk saved in {folder}: {n}. Whoever keeps them has to delete them.</source>
        <translation>
            <numerusform>Raport lub inny plik, który FaxDesk zapisał w {folder}: {n}. Kto go przechowuje, musi go usunąć.</numerusform>
            <numerusform>Raporty i inne pliki, które FaxDesk zapisał w {folder}: {n}. Kto je przechowuje, musi je usunąć.</numerusform>
            <numerusform>Raporty i inne pliki, które FaxDesk zapisał w {folder}: {n}. Kto je przechowuje, musi je usunąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of a broadcast exported.</source>
        <translation>Wyeksportowano wyniki wysyłki zbiorczej.</translation>
    </message>
    <message>
        <source>SHA-256 not known</source>
        <translation>SHA-256 nieznane</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sob.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, then add that.</source>
        <translation>Zapisz jako JPEG, potem dodaj.</translation>
    </message>
    <message>
        <source>Save it as a PDF in the program it was written in, then add that.</source>
        <translation>Zapisz jako PDF w programie, w którym powstał, potem dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written and add that, or install LibreOffice: it is free.</source>
        <translation>Zapisz jako PDF tam, gdzie powstał, i dodaj ten PDF albo zainstaluj LibreOffice: jest bezpłatny.</translation>
    </message>
    <message>
        <source>Save it as a PDF where it was written, and add that.</source>
        <translation>Zapisz jako PDF tam, gdzie powstał, i dodaj ten PDF.</translation>
    </message>
    <message>
        <source>Save or scan it at a lower resolution, 300 dots per inch or less.</source>
        <translation>Zapisz lub zeskanuj w niższej rozdzielczości, 300 punktów na cal lub mniej.</translation>
    </message>
    <message>
        <source>Save or scan the document again.</source>
        <translation>Zapisz lub zeskanuj dokument ponownie.</translation>
    </message>
    <message>
        <source>Save what is to be sent of them, and add it as documents of its own.</source>
        <translation>Zapisz z nich to, co ma być wysłane, i dodaj jako osobne dokumenty.</translation>
    </message>
    <message>
        <source>Say in which hours, as --between 08:00-18:00, or --between office.</source>
        <translation>Podaj godziny, na przykład --between 08:00-18:00 lub --between office.</translation>
    </message>
    <message>
        <source>Say until when, as --deadline 17:00.</source>
        <translation>Podaj termin, na przykład --deadline 17:00.</translation>
    </message>
    <message>
        <source>Say when: --at, --between, --deadline, --priority, or --now.</source>
        <translation>Podaj kiedy: --at, --between, --deadline, --priority lub --now.</translation>
    </message>
    <message>
        <source>Say whom the folder&apos;s files go to, or that their names, their sidecars or their first pages say it: one of the two.</source>
        <translation>Podaj, do kogo idą pliki z folderu, albo że mówią to ich nazwy, pliki obok lub pierwsze strony: jedno z dwojga.</translation>
    </message>
    <message>
        <source>Scan or save it at a lower resolution, or in several files.</source>
        <translation>Zeskanuj lub zapisz w niższej rozdzielczości albo w kilku plikach.</translation>
    </message>
    <message>
        <source>See the details, then try again.</source>
        <translation>Zobacz szczegóły, potem spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} drawings (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} rysunek (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} rysunki (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} rysunków (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} form fields (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} pole formularza (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} pola formularza (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} pól formularza (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} highlights (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} wyróżnienie (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} wyróżnienia (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} wyróżnień (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} layers ({names}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} warstwa ({names}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} warstwy ({names}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} warstw ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} marks (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} oznaczenie (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} oznaczenia (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} oznaczeń (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} notes (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} notatka (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} notatki (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} notatek (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} pieces of handwriting (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} odręczny zapis (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} odręczne zapisy (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} odręcznych zapisów (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} signatures (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} podpis (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} podpisy (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} podpisów (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} stamps (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} pieczątka (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} pieczątki (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} pieczątek (strona {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen on the screen, but not printed, so not faxed: {n} typed texts (page {pages}).</source>
        <translation>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} wpisany tekst (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} wpisane teksty (strona {pages}).</numerusform>
            <numerusform>Widać na ekranie, ale się nie drukuje, więc nie idzie faksem: {n} wpisanych tekstów (strona {pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Send it all the same, and it goes as several faxes; or choose fewer pages.</source>
        <translation>Wyślij mimo to, a pójdzie jako kilka faksów; albo wybierz mniej stron.</translation>
    </message>
    <message>
        <source>Send it without them, or accept or reject them where it was written.</source>
        <translation>Wyślij bez nich albo przyjmij lub odrzuć je tam, gdzie dokument powstał.</translation>
    </message>
    <message>
        <source>Send only what is needed of it.</source>
        <translation>Wyślij tylko to, co z niego potrzebne.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Sending the pages.</source>
        <translation>Wysyłanie stron.</translation>
    </message>
    <message>
        <source>Sent before the others.</source>
        <translation>Wysłano przed innymi.</translation>
    </message>
    <message>
        <source>Sent with its tracked changes accepted: what was deleted is left out.</source>
        <translation>Wysyłany z przyjętymi zmianami śledzonymi: to, co usunięto, jest pominięte.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Wysłano.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>września</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Ustawione przez dział IT.</translation>
    </message>
    <message>
        <source>Set by {who}.</source>
        <translation>Ustawione przez: {who}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Zmieniono ustawienia.</translation>
    </message>
    <message>
        <source>Several numbers stand in this row. Which one is the fax?</source>
        <translation>W tym wierszu stoi kilka numerów. Który to faks?</translation>
    </message>
    <message>
        <source>Shorten the message if one page is enough.</source>
        <translation>Skróć wiadomość, jeśli wystarczy jedna strona.</translation>
    </message>
    <message>
        <source>Shrink it to fit, or scan or save it at a lower resolution.</source>
        <translation>Zmniejsz go albo zeskanuj lub zapisz w niższej rozdzielczości.</translation>
    </message>
    <message>
        <source>Shrink them to fit, or send one of them as a fax of its own.</source>
        <translation>Zmniejsz je albo wyślij jeden z nich jako osobny faks.</translation>
    </message>
    <message>
        <source>Shrunk from {before} to {after}. Pages that became black and white no longer change with the threshold.</source>
        <translation>Zmniejszono z {before} do {after}. Strony, które stały się czarno-białe, nie zmieniają się już z progiem.</translation>
    </message>
    <message>
        <source>Some fax machines refuse so fine a quality. FaxDesk then tries again in high quality.</source>
        <translation>Niektóre faksy odmawiają tak wysokiej jakości. FaxDesk próbuje wtedy ponownie w wysokiej.</translation>
    </message>
    <message numerus="yes">
        <source>Some pages are portrait and {n} are landscape: those are turned to fill the paper.</source>
        <translation>
            <numerusform>Część stron jest pionowa, a {n} jest pozioma: zostanie obrócona, aby wypełnić papier.</numerusform>
            <numerusform>Część stron jest pionowa, a {n} są poziome: zostaną obrócone, aby wypełnić papier.</numerusform>
            <numerusform>Część stron jest pionowa, a {n} jest poziomych: zostaną obrócone, aby wypełnić papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody answered, but no fax machine.</source>
        <translation>Ktoś odebrał, ale nie faks.</translation>
    </message>
    <message>
        <source>Somebody else has just dealt with fax {fax}. Look at what it says now, then decide.</source>
        <translation>Faksem {fax} zajął się przed chwilą ktoś inny. Sprawdź jego obecny stan, potem zdecyduj.</translation>
    </message>
    <message>
        <source>Something between line {first} and this one isn&apos;t what was written.</source>
        <translation>Coś między wierszem {first} a tym nie jest takie, jak zapisano.</translation>
    </message>
    <message>
        <source>Something in FaxDesk failed and is tried again. If this stays, start FaxDesk again.</source>
        <translation>Coś w programie FaxDesk się nie udało i jest ponawiane. Jeśli to potrwa, uruchom FaxDesk ponownie.</translation>
    </message>
    <message>
        <source>Something in FaxDesk went wrong, so this may not have been done. Look, then try again.</source>
        <translation>Coś poszło nie tak w programie FaxDesk, więc ta czynność mogła się nie wykonać. Sprawdź, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>niedz.</translation>
    </message>
    <message>
        <source>Take out the files inside and add those that are to be sent.</source>
        <translation>Wyjmij pliki z wnętrza i dodaj te, które mają być wysłane.</translation>
    </message>
    <message>
        <source>Taken as a number abroad. Check the country, or type it with a plus.</source>
        <translation>Przyjęto za numer zagraniczny. Sprawdź kraj albo wpisz numer z plusem.</translation>
    </message>
    <message>
        <source>Taken back by Undo.</source>
        <translation>Wycofano przez Cofnij.</translation>
    </message>
    <message>
        <source>Taken from the watched folder “{folder}”.</source>
        <translation>Pobrano z obserwowanego folderu „{folder}”.</translation>
    </message>
    <message>
        <source>Taken out of the bin again.</source>
        <translation>Wyjęto z kosza.</translation>
    </message>
    <message>
        <source>Telnyx allows no more calls at once for your account. FaxDesk uses fewer lines for a while.</source>
        <translation>Telnyx nie pozwala temu kontu na więcej połączeń naraz. FaxDesk używa przez pewien czas mniej linii.</translation>
    </message>
    <message>
        <source>Telnyx answers again: it is still under way.</source>
        <translation>Telnyx znów odpowiada: faks jest nadal w toku.</translation>
    </message>
    <message>
        <source>Telnyx asked us to slow down until {time}.</source>
        <translation>Telnyx poprosił o zwolnienie tempa do {time}.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down.</source>
        <translation>Telnyx prosi FaxDesk o zwolnienie tempa.</translation>
    </message>
    <message>
        <source>Telnyx asks FaxDesk to slow down. Nothing was sent.</source>
        <translation>Telnyx prosi FaxDesk o zwolnienie tempa. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached safely: its certificate isn&apos;t trusted on this computer.</source>
        <translation>Nie można bezpiecznie połączyć się z Telnyx: ten komputer nie ufa jego certyfikatowi.</translation>
    </message>
    <message>
        <source>Telnyx can&apos;t be reached.</source>
        <translation>Nie można połączyć się z Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx confirms it, with a doubt: it was on the line for {took}, and its pages take about {foretold}. Ask the receiver whether all of it is there.</source>
        <translation>Telnyx potwierdza dostarczenie, z wątpliwością: faks był na linii {took}, a jego strony zajmują około {foretold}. Zapytaj odbiorcę, czy ma wszystko.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx confirms it, with a doubt: {n} of its {pages} pages went. Ask the receiver whether all are there.</source>
        <translation>
            <numerusform>Telnyx potwierdza dostarczenie, z wątpliwością: poszła {n} z {pages} stron. Zapytaj odbiorcę, czy ma wszystkie.</numerusform>
            <numerusform>Telnyx potwierdza dostarczenie, z wątpliwością: poszły {n} z {pages} stron. Zapytaj odbiorcę, czy ma wszystkie.</numerusform>
            <numerusform>Telnyx potwierdza dostarczenie, z wątpliwością: poszło {n} z {pages} stron. Zapytaj odbiorcę, czy ma wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Nie udało się połączyć z Telnyx. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Telnyx could not fetch the document.</source>
        <translation>Telnyx nie mógł pobrać dokumentu.</translation>
    </message>
    <message>
        <source>Telnyx could not read the document.</source>
        <translation>Telnyx nie mógł odczytać dokumentu.</translation>
    </message>
    <message>
        <source>Telnyx did not take it, so nothing was sent.</source>
        <translation>Telnyx go nie przyjął, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t accept the API key.</source>
        <translation>Telnyx nie przyjmuje klucza API.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t know it.</source>
        <translation>Telnyx go nie zna.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this from-number. Choose another in the settings, or have it verified in the Telnyx portal.</source>
        <translation>Telnyx nie pozwala wysyłać z tego numeru nadawcy. Wybierz inny w ustawieniach albo zweryfikuj go w portalu Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send from this number.</source>
        <translation>Telnyx nie pozwala wysyłać z tego numeru.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let you send with the fax application that is set up. Choose it again in the settings, or fix it in the Telnyx portal.</source>
        <translation>Telnyx nie pozwala wysyłać przez ustawioną aplikację faksową. Wybierz ją ponownie w ustawieniach albo napraw w portalu Telnyx.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t let your account send to this number.</source>
        <translation>Telnyx nie pozwala temu kontu wysyłać na ten numer.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t show this fax, so it probably did not go. Nobody can be sure.</source>
        <translation>Telnyx nie pokazuje tego faksu, więc prawdopodobnie nie poszedł. Nikt nie może mieć pewności.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take one of this fax&apos;s settings ({field}).</source>
        <translation>Telnyx nie przyjmuje jednego z ustawień tego faksu ({field}).</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this document.</source>
        <translation>Telnyx nie przyjmuje tego dokumentu.</translation>
    </message>
    <message>
        <source>Telnyx doesn&apos;t take this number.</source>
        <translation>Telnyx nie przyjmuje tego numeru.</translation>
    </message>
    <message>
        <source>Telnyx fax id</source>
        <translation>Id faksu w Telnyx</translation>
    </message>
    <message>
        <source>Telnyx fetched this document itself: FaxDesk has no copy of it.</source>
        <translation>Telnyx pobrał ten dokument sam: FaxDesk nie ma jego kopii.</translation>
    </message>
    <message>
        <source>Telnyx had a fault (HTTP {status}).</source>
        <translation>W Telnyx wystąpił błąd (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx had a fault while it prepared the pages.</source>
        <translation>W Telnyx wystąpił błąd podczas przygotowywania stron.</translation>
    </message>
    <message>
        <source>Telnyx has not stopped it. Please decide: give it up, mark it as sent, or send it again. FaxDesk goes on watching it.</source>
        <translation>Telnyx go nie zatrzymał. Zdecyduj: porzuć, oznacz jako wysłany albo wyślij ponownie. FaxDesk nadal go obserwuje.</translation>
    </message>
    <message>
        <source>Telnyx has prepared the pages.</source>
        <translation>Telnyx przygotował strony.</translation>
    </message>
    <message>
        <source>Telnyx has put the fax into its queue.</source>
        <translation>Telnyx dodał faks do swojej kolejki.</translation>
    </message>
    <message>
        <source>Telnyx has taken the fax.</source>
        <translation>Telnyx przyjął faks.</translation>
    </message>
    <message>
        <source>Telnyx is about to dial.</source>
        <translation>Telnyx zaraz wybierze numer.</translation>
    </message>
    <message>
        <source>Telnyx is dialling.</source>
        <translation>Telnyx wybiera numer.</translation>
    </message>
    <message>
        <source>Telnyx is preparing the pages.</source>
        <translation>Telnyx przygotowuje strony.</translation>
    </message>
    <message>
        <source>Telnyx is sending the pages.</source>
        <translation>Telnyx wysyła strony.</translation>
    </message>
    <message>
        <source>Telnyx knows the API key but doesn&apos;t permit this. Check the key&apos;s rights and the account&apos;s level in the Telnyx portal.</source>
        <translation>Telnyx zna klucz API, ale na to nie zezwala. Sprawdź w portalu Telnyx uprawnienia klucza i poziom konta.</translation>
    </message>
    <message>
        <source>Telnyx no longer has the uploaded document. It is uploaded again.</source>
        <translation>Telnyx nie ma już przesłanego dokumentu. Zostanie przesłany ponownie.</translation>
    </message>
    <message>
        <source>Telnyx no longer knows this fax. It may have gone.</source>
        <translation>Telnyx nie zna już tego faksu. Mógł pójść.</translation>
    </message>
    <message>
        <source>Telnyx refused it (HTTP {status}).</source>
        <translation>Telnyx odmówił (HTTP {status}).</translation>
    </message>
    <message>
        <source>Telnyx refused it: “{title}” (HTTP {status}, code {api_code}).</source>
        <translation>Telnyx odmówił: „{title}” (HTTP {status}, kod {api_code}).</translation>
    </message>
    <message>
        <source>Telnyx refused the API key, once. It is asked once more. Nothing was sent.</source>
        <translation>Telnyx odrzucił raz klucz API. Zostanie zapytany jeszcze raz. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Telnyx refused to cancel it. Say what became of it, or go on waiting.</source>
        <translation>Telnyx odmówił anulowania. Podaj, co się stało, albo czekaj dalej.</translation>
    </message>
    <message>
        <source>Telnyx reports a failure and a success at once. It may have arrived.</source>
        <translation>Telnyx zgłasza naraz niepowodzenie i powodzenie. Faks mógł dotrzeć.</translation>
    </message>
    <message>
        <source>Telnyx says it is too late to cancel.</source>
        <translation>Telnyx podaje, że jest za późno na anulowanie.</translation>
    </message>
    <message>
        <source>Telnyx says that the fax failed, and gives no reason.</source>
        <translation>Telnyx podaje, że faks się nie udał, bez podania przyczyny.</translation>
    </message>
    <message>
        <source>Telnyx says that this fax was cancelled, but nobody did that here. It may have been cancelled in the Telnyx portal or by another program.</source>
        <translation>Telnyx podaje, że ten faks anulowano, ale nikt tego tu nie zrobił. Mógł zostać anulowany w portalu Telnyx lub przez inny program.</translation>
    </message>
    <message>
        <source>Telnyx shows a fax like this one, which may be another&apos;s. Nobody can be sure.</source>
        <translation>Telnyx pokazuje podobny faks, ale może to być cudzy. Nikt nie może mieć pewności.</translation>
    </message>
    <message>
        <source>Telnyx tells a stage that FaxDesk doesn&apos;t know: {status}.</source>
        <translation>Telnyx podaje etap, którego FaxDesk nie zna: {status}.</translation>
    </message>
    <message>
        <source>Telnyx was asked to stop the fax.</source>
        <translation>Telnyx dostał prośbę o zatrzymanie faksu.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own picture of the fax was fetched and is kept.</source>
        <translation>Obraz faksu utworzony przez Telnyx pobrano i zachowano.</translation>
    </message>
    <message>
        <source>Telnyx, or a proxy on the way to it, had a fault (HTTP {status}).</source>
        <translation>W Telnyx lub na serwerze proxy po drodze wystąpił błąd (HTTP {status}).</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Nie dało się tego zrobić.</translation>
    </message>
    <message>
        <source>That is no fax number. Nothing was queued.</source>
        <translation>To nie jest numer faksu. Niczego nie dodano do kolejki.</translation>
    </message>
    <message>
        <source>That is too long for a watched folder.</source>
        <translation>To za długie dla obserwowanego folderu.</translation>
    </message>
    <message>
        <source>That is too long: at most {limit} characters.</source>
        <translation>To za długie: najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>That must stand on one line.</source>
        <translation>To musi stać w jednym wierszu.</translation>
    </message>
    <message>
        <source>That name is too long for the sender&apos;s line.</source>
        <translation>Ta nazwa jest za długa na wiersz nadawcy.</translation>
    </message>
    <message>
        <source>That team has faxes or contacts of its own. A journal is moved only into one that has none.</source>
        <translation>Ten zespół ma własne faksy lub kontakty. Dziennik przenosi się tylko do zespołu, który ich nie ma.</translation>
    </message>
    <message>
        <source>The 1 behind +52 was left out: numbers in Mexico have had none since 2019.</source>
        <translation>Pominięto 1 po +52: numery w Meksyku nie mają jej od 2019 roku.</translation>
    </message>
    <message>
        <source>The API key has been revoked at Telnyx.</source>
        <translation>Klucz API unieważniono w Telnyx.</translation>
    </message>
    <message>
        <source>The API key has characters that no key has (“{characters}”). Copy it again in the Telnyx portal.</source>
        <translation>Klucz API ma znaki, których klucze nie mają („{characters}”). Skopiuj go ponownie w portalu Telnyx.</translation>
    </message>
    <message>
        <source>The PDF is damaged, so not all of it can be looked at.</source>
        <translation>PDF jest uszkodzony, więc nie można obejrzeć go w całości.</translation>
    </message>
    <message>
        <source>The address book says: do not fax. Only who keeps the address book can lift that.</source>
        <translation>Książka adresowa mówi: nie wysyłać faksów. Może to znieść tylko osoba prowadząca książkę adresową.</translation>
    </message>
    <message>
        <source>The answer did not come from Telnyx. A proxy or a log-in page may be in between.</source>
        <translation>Odpowiedź nie przyszła z Telnyx. Po drodze może być proxy lub strona logowania.</translation>
    </message>
    <message>
        <source>The archive {file} isn&apos;t in its place: what it holds could not be checked.</source>
        <translation>Archiwum {file} nie jest na swoim miejscu: jego zawartości nie dało się sprawdzić.</translation>
    </message>
    <message>
        <source>The area code is missing. Type the whole number, area code first.</source>
        <translation>Brakuje numeru kierunkowego. Wpisz cały numer, zaczynając od kierunkowego.</translation>
    </message>
    <message>
        <source>The attached document isn&apos;t the one that the chain has for this fax.</source>
        <translation>Dołączony dokument nie jest tym, który łańcuch ma dla tego faksu.</translation>
    </message>
    <message>
        <source>The attached file “{name}” is missing, or can&apos;t be read.</source>
        <translation>Brakuje dołączonego pliku „{name}” albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>The attached file “{name}” isn&apos;t what was attached: its SHA-256 differs.</source>
        <translation>Dołączony plik „{name}” nie jest tym, co dołączono: jego SHA-256 się różni.</translation>
    </message>
    <message>
        <source>The black threshold is a whole number from 1 to 100.</source>
        <translation>Próg czerni to liczba całkowita od 1 do 100.</translation>
    </message>
    <message>
        <source>The black threshold works only with monochrome.</source>
        <translation>Próg czerni działa tylko w trybie monochromatycznym.</translation>
    </message>
    <message>
        <source>The call broke off. Some pages may have arrived.</source>
        <translation>Połączenie się urwało. Część stron mogła dotrzeć.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>Połączenie odrzucono.</translation>
    </message>
    <message>
        <source>The caller display name may have letters A–Z, digits, spaces and - _ ~ ! . + only.</source>
        <translation>Wyświetlana nazwa dzwoniącego może mieć tylko litery A–Z, cyfry, spacje oraz - _ ~ ! . +</translation>
    </message>
    <message>
        <source>The caller display name may have {limit} characters at most.</source>
        <translation>Wyświetlana nazwa dzwoniącego może mieć najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>The chain ends otherwise than the journal has written down.</source>
        <translation>Łańcuch kończy się inaczej, niż zapisano w dzienniku.</translation>
    </message>
    <message>
        <source>The client state is not valid Base64.</source>
        <translation>„client state” nie jest poprawnym Base64.</translation>
    </message>
    <message numerus="yes">
        <source>The columns of {n} sheets don&apos;t fit the width of the paper: they part over pages.</source>
        <translation>
            <numerusform>Kolumny {n} arkusza nie mieszczą się na szerokość papieru: dzielą się na strony.</numerusform>
            <numerusform>Kolumny {n} arkuszy nie mieszczą się na szerokość papieru: dzielą się na strony.</numerusform>
            <numerusform>Kolumny {n} arkuszy nie mieszczą się na szerokość papieru: dzielą się na strony.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>Połączenie zerwano, zanim Telnyx odpowiedział.</translation>
    </message>
    <message>
        <source>The connection broke while the fax was handed over. It may have gone.</source>
        <translation>Połączenie zerwano podczas przekazywania faksu. Mógł pójść.</translation>
    </message>
    <message>
        <source>The cover page could not be made.</source>
        <translation>Nie udało się utworzyć strony tytułowej.</translation>
    </message>
    <message>
        <source>The cover page is empty: no name, no subject and no message stand on it.</source>
        <translation>Strona tytułowa jest pusta: nie ma na niej nazwy, tematu ani wiadomości.</translation>
    </message>
    <message>
        <source>The cover takes {n} pages: its text doesn&apos;t fit on one.</source>
        <translation>Strony tytułowe: {n}. Tekst nie mieści się na jednej.</translation>
    </message>
    <message>
        <source>The daily spending limit of your Telnyx account is reached.</source>
        <translation>Osiągnięto dzienny limit wydatków konta Telnyx.</translation>
    </message>
    <message>
        <source>The damaged journal no longer says which document this was. Add it again and send it again.</source>
        <translation>Z uszkodzonego dziennika nie wynika już, który to był dokument. Dodaj go ponownie i wyślij jeszcze raz.</translation>
    </message>
    <message>
        <source>The demo takes no API key. Start FaxDesk without --demo to set up your account.</source>
        <translation>Demo nie używa klucza API. Uruchom FaxDesk bez --demo, aby skonfigurować konto.</translation>
    </message>
    <message>
        <source>The directory {server} broke the connection off.</source>
        <translation>Katalog {server} zerwał połączenie.</translation>
    </message>
    <message>
        <source>The directory {server} can&apos;t be reached.</source>
        <translation>Nie można połączyć się z katalogiem {server}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t accept the password of {user}.</source>
        <translation>Katalog {server} nie przyjmuje hasła użytkownika {user}.</translation>
    </message>
    <message>
        <source>The directory {server} doesn&apos;t answer in time.</source>
        <translation>Katalog {server} nie odpowiada na czas.</translation>
    </message>
    <message>
        <source>The directory {server} offers no encryption, so nothing was asked.</source>
        <translation>Katalog {server} nie oferuje szyfrowania, więc o nic nie zapytano.</translation>
    </message>
    <message>
        <source>The directory {server} refuses to search ({reason}).</source>
        <translation>Katalog {server} odmawia wyszukiwania ({reason}).</translation>
    </message>
    <message>
        <source>The directory {server} shows a certificate that isn&apos;t trusted, or isn&apos;t its own ({reason}). Nothing was asked.</source>
        <translation>Katalog {server} pokazuje certyfikat niezaufany lub nie swój ({reason}). O nic nie zapytano.</translation>
    </message>
    <message>
        <source>The directory&apos;s attributes are given like “name=displayName,cn company=o fax=faxNumber”.</source>
        <translation>Atrybuty katalogu podaje się jak „name=displayName,cn company=o fax=faxNumber”.</translation>
    </message>
    <message>
        <source>The directory&apos;s filter must be in parentheses, like (objectClass=person).</source>
        <translation>Filtr katalogu musi być w nawiasach, na przykład (objectClass=person).</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what FaxDesk writes into its journal, so nothing is sent. Check that it isn&apos;t full and still connected.</source>
        <translation>Dysk nie przyjmuje tego, co FaxDesk zapisuje w dzienniku, więc nic nie jest wysyłane. Sprawdź, czy nie jest pełny i czy nadal jest podłączony.</translation>
    </message>
    <message>
        <source>The disk is full, so FaxDesk can&apos;t write its journal and sends nothing. Make room: FaxDesk then goes on by itself.</source>
        <translation>Dysk jest pełny, więc FaxDesk nie może zapisywać dziennika i niczego nie wysyła. Zrób miejsce: FaxDesk sam wznowi pracę.</translation>
    </message>
    <message>
        <source>The document has too many pages for a fax.</source>
        <translation>Dokument ma za dużo stron na faks.</translation>
    </message>
    <message>
        <source>The document is too big for a fax.</source>
        <translation>Dokument jest za duży na faks.</translation>
    </message>
    <message>
        <source>The document is uploaded.</source>
        <translation>Dokument został przesłany.</translation>
    </message>
    <message>
        <source>The document names another fax number. Check who it is for.</source>
        <translation>Dokument podaje inny numer faksu. Sprawdź, dla kogo jest.</translation>
    </message>
    <message>
        <source>The document of fax {fax} is deleted already. It can&apos;t be kept any more.</source>
        <translation>Dokument faksu {fax} jest już usunięty. Nie można go dłużej zachować.</translation>
    </message>
    <message>
        <source>The document of fax {fax} was deleted, as its time to be kept was over. Add the document again and send it again.</source>
        <translation>Dokument faksu {fax} usunięto, bo minął czas jego przechowywania. Dodaj dokument ponownie i wyślij jeszcze raz.</translation>
    </message>
    <message>
        <source>The documents of fax no. {faxes}: they went to others as well, whose faxes still have them.</source>
        <translation>Dokumenty faksów nr {faxes}: poszły też do innych, których faksy wciąż je mają.</translation>
    </message>
    <message numerus="yes">
        <source>The entries of {n} faxes in FaxDesk&apos;s journal can&apos;t be read whole any more. They stand in the list with what is left of them; those that had not gone are on hold. Look through them.</source>
        <translation>
            <numerusform>Wpisu {n} faksu w dzienniku FaxDesk nie da się już odczytać w całości. Stoi na liście z tym, co zostało; jeśli nie poszedł, jest zatrzymany. Sprawdź go.</numerusform>
            <numerusform>Wpisów {n} faksów w dzienniku FaxDesk nie da się już odczytać w całości. Stoją na liście z tym, co zostało; te, które nie poszły, są zatrzymane. Sprawdź je.</numerusform>
            <numerusform>Wpisów {n} faksów w dzienniku FaxDesk nie da się już odczytać w całości. Stoją na liście z tym, co zostało; te, które nie poszły, są zatrzymane. Sprawdź je.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fax failed, and Telnyx gives an unusual reason.</source>
        <translation>Faks się nie udał, a Telnyx podaje nietypową przyczynę.</translation>
    </message>
    <message>
        <source>The fax is mostly text: black and white with a threshold of {threshold}% keeps letters crisp.</source>
        <translation>Faks to głównie tekst: czerń i biel z progiem {threshold}% zachowa ostrość liter.</translation>
    </message>
    <message>
        <source>The fax service was out of order.</source>
        <translation>Usługa faksowa nie działała.</translation>
    </message>
    <message>
        <source>The fax to {who} failed</source>
        <translation>Nie udał się faks, odbiorca: {who}</translation>
    </message>
    <message>
        <source>The fax to {who} may be too late</source>
        <translation>Faks może się spóźnić, odbiorca: {who}</translation>
    </message>
    <message>
        <source>The fax to {who} needs you</source>
        <translation>Faks wymaga decyzji, odbiorca: {who}</translation>
    </message>
    <message>
        <source>The fax to {who} was delivered</source>
        <translation>Dostarczono faks, odbiorca: {who}</translation>
    </message>
    <message>
        <source>The file as a whole isn&apos;t what was written.</source>
        <translation>Plik jako całość nie jest tym, co zapisano.</translation>
    </message>
    <message>
        <source>The file begins otherwise than a chain of this name does.</source>
        <translation>Plik zaczyna się inaczej niż łańcuch o tej nazwie.</translation>
    </message>
    <message>
        <source>The file beside it doesn&apos;t say who it goes to.</source>
        <translation>Plik obok nie podaje odbiorcy.</translation>
    </message>
    <message>
        <source>The file beside it has something under “{name}” that can&apos;t stand there.</source>
        <translation>Plik obok ma pod „{name}” coś, czego tam być nie może.</translation>
    </message>
    <message>
        <source>The file beside it says “{name}”, which FaxDesk doesn&apos;t know.</source>
        <translation>Plik obok podaje „{name}”, czego FaxDesk nie zna.</translation>
    </message>
    <message>
        <source>The file beside it that says who it goes to can&apos;t be read.</source>
        <translation>Nie można odczytać pliku obok, który podaje odbiorcę.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Plik jest ucięty: brakuje jego końca.</translation>
    </message>
    <message>
        <source>The file of the cover page “{name}” can&apos;t be read.</source>
        <translation>Nie można odczytać pliku strony tytułowej „{name}”.</translation>
    </message>
    <message>
        <source>The file that says who it goes to has not come within ten minutes.</source>
        <translation>Plik podający odbiorcę nie pojawił się przez dziesięć minut.</translation>
    </message>
    <message>
        <source>The file was deleted on {time}, its time to be kept being over; its hash stays.</source>
        <translation>Plik usunięto {time}, bo minął czas jego przechowywania; jego suma kontrolna pozostaje.</translation>
    </message>
    <message>
        <source>The file was taken away while FaxDesk had it in hand.</source>
        <translation>Plik zabrano, gdy FaxDesk go przetwarzał.</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate can&apos;t be read: {file}</source>
        <translation>Nie można odczytać pliku z certyfikatem katalogu: {file}</translation>
    </message>
    <message>
        <source>The file with the directory&apos;s certificate must be named in full.</source>
        <translation>Plik z certyfikatem katalogu trzeba podać z pełną ścieżką.</translation>
    </message>
    <message>
        <source>The filter for the directory {server} can&apos;t be used.</source>
        <translation>Filtra katalogu {server} nie można użyć.</translation>
    </message>
    <message>
        <source>The folder for printed documents must be named in full, from its drive or root on.</source>
        <translation>Folder na wydrukowane dokumenty trzeba podać z pełną ścieżką, od dysku lub katalogu głównego.</translation>
    </message>
    <message>
        <source>The folder for reports must be named in full, from its drive or root on.</source>
        <translation>Folder na raporty trzeba podać z pełną ścieżką, od dysku lub katalogu głównego.</translation>
    </message>
    <message>
        <source>The folder for seals must be named in full, from its drive or root on.</source>
        <translation>Folder na pieczęcie trzeba podać z pełną ścieżką, od dysku lub katalogu głównego.</translation>
    </message>
    <message>
        <source>The folder is not there, or FaxDesk may not look into it. It goes on by itself once it can.</source>
        <translation>Folderu nie ma albo FaxDesk nie może do niego zajrzeć. Wznowi pracę sam, gdy będzie mógł.</translation>
    </message>
    <message>
        <source>The from-number must be in international form, like +13125790015.</source>
        <translation>Numer nadawcy musi mieć postać międzynarodową, na przykład +13125790015.</translation>
    </message>
    <message>
        <source>The group “{group}” is empty.</source>
        <translation>Grupa „{group}” jest pusta.</translation>
    </message>
    <message>
        <source>The information could not be collected.</source>
        <translation>Nie udało się zebrać informacji.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to date. It was left as it was. Please use the FaxDesk that you had before, and tell us.</source>
        <translation>Nie udało się zaktualizować dziennika. Pozostał bez zmian. Użyj poprzedniej wersji FaxDesk i zgłoś to nam.</translation>
    </message>
    <message>
        <source>The journal must be brought up to date, but an older FaxDesk still has it open. Close every FaxDesk, then start this one again.</source>
        <translation>Dziennik trzeba zaktualizować, ale starszy FaxDesk wciąż ma go otwartego. Zamknij wszystkie, potem uruchom ten ponownie.</translation>
    </message>
    <message>
        <source>The journal was damaged, so nobody knows whether this fax went. Telnyx is asked first.</source>
        <translation>Dziennik był uszkodzony, więc nie wiadomo, czy ten faks poszedł. Najpierw zostanie zapytany Telnyx.</translation>
    </message>
    <message>
        <source>The journal was written by a newer FaxDesk. Please update FaxDesk on this computer.</source>
        <translation>Dziennik zapisał nowszy FaxDesk. Zaktualizuj FaxDesk na tym komputerze.</translation>
    </message>
    <message>
        <source>The last fax there could never arrive.</source>
        <translation>Ostatni faks pod ten numer nie mógł dotrzeć.</translation>
    </message>
    <message>
        <source>The last try goes in normal quality.</source>
        <translation>Ostatnia próba idzie w jakości normalnej.</translation>
    </message>
    <message>
        <source>The last try goes without T.38.</source>
        <translation>Ostatnia próba idzie bez T.38.</translation>
    </message>
    <message>
        <source>The letter says {number}.</source>
        <translation>Pismo podaje {number}.</translation>
    </message>
    <message>
        <source>The letters were read as a telephone&apos;s keys. Check the number.</source>
        <translation>Litery odczytano jako klawisze telefonu. Sprawdź numer.</translation>
    </message>
    <message>
        <source>The list has this fax as “{state}”, its history as “{told}”.</source>
        <translation>Na liście ten faks ma stan „{state}”, w historii „{told}”.</translation>
    </message>
    <message>
        <source>The machine may not know so fine a quality: from now on it is tried in high quality.</source>
        <translation>Aparat może nie znać tak wysokiej jakości: odtąd próby idą w jakości wysokiej.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {n} lines are missing.</source>
        <translation>
            <numerusform>Brakuje {n} najnowszego wiersza.</numerusform>
            <numerusform>Brakuje {n} najnowszych wierszy.</numerusform>
            <numerusform>Brakuje {n} najnowszych wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number did not react to the call.</source>
        <translation>Numer nie zareagował na połączenie.</translation>
    </message>
    <message>
        <source>The number of a contact who may not be faxed: without it FaxDesk could not keep to that. Name, notes and groups are removed.</source>
        <translation>Numer kontaktu, do którego nie wolno wysyłać faksów: bez niego FaxDesk nie mógłby tego przestrzegać. Nazwa, notatki i grupy są usuwane.</translation>
    </message>
    <message>
        <source>The number of fax {fax} was taken out of it, as its time to be kept was over. It can&apos;t be sent there again.</source>
        <translation>Numer faksu {fax} wymazano, bo minął czas jego przechowywania. Nie można tam wysłać go ponownie.</translation>
    </message>
    <message>
        <source>The number of lines is a whole number from 1 to 100.</source>
        <translation>Liczba linii to liczba całkowita od 1 do 100.</translation>
    </message>
    <message>
        <source>The number {number}: it is in faxes or contacts of others as well.</source>
        <translation>Numer {number}: jest też w faksach lub kontaktach innych.</translation>
    </message>
    <message>
        <source>The other side refused the call.</source>
        <translation>Druga strona odrzuciła połączenie.</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown.</source>
        <translation>Nie można pokazać strony.</translation>
    </message>
    <message>
        <source>The pages {text} run backwards. Write {better}.</source>
        <translation>Strony {text} biegną wstecz. Napisz {better}.</translation>
    </message>
    <message>
        <source>The password could not be taken off this document. Open it, save a copy without one and add that.</source>
        <translation>Nie udało się zdjąć hasła z tego dokumentu. Otwórz go, zapisz kopię bez hasła i dodaj ją.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression of at most 200 characters.</source>
        <translation>Wzorzec nie jest wyrażeniem regularnym o długości najwyżej 200 znaków.</translation>
    </message>
    <message>
        <source>The place where this computer keeps passwords is locked. Unlock it, then try again.</source>
        <translation>Magazyn haseł tego komputera jest zablokowany. Odblokuj go, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The policy locks “{name}” without giving it a value: it stays open.</source>
        <translation>Zasady blokują „{name}” bez podania wartości: pozostaje do zmiany.</translation>
    </message>
    <message>
        <source>The policy names a setting that FaxDesk doesn&apos;t know: “{name}”.</source>
        <translation>Zasady podają ustawienie, którego FaxDesk nie zna: „{name}”.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Nie można odczytać zasad „{name}”. Dopóki dział IT tego nie naprawi, faksy nie są wysyłane i nie można zmieniać ustawień.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: it is no JSON object. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Nie można odczytać zasad „{name}”: to nie jest obiekt JSON. Dopóki dział IT tego nie naprawi, faksy nie są wysyłane i nie można zmieniać ustawień.</translation>
    </message>
    <message>
        <source>The policy “{name}” can&apos;t be read: line {line} is no valid JSON. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Nie można odczytać zasad „{name}”: wiersz {line} nie jest poprawnym JSON. Dopóki dział IT tego nie naprawi, faksy nie są wysyłane i nie można zmieniać ustawień.</translation>
    </message>
    <message>
        <source>The policy “{name}” has “{entry}” twice, again in line {line}. Until your IT department puts that right, no fax is sent and no setting can be changed.</source>
        <translation>Zasady „{name}” mają „{entry}” dwa razy, ponownie w wierszu {line}. Dopóki dział IT tego nie naprawi, faksy nie są wysyłane i nie można zmieniać ustawień.</translation>
    </message>
    <message>
        <source>The policy&apos;s “{name}” can&apos;t be used as it stands. It is left out.</source>
        <translation>Wpisu zasad „{name}” nie można użyć w tej postaci. Jest pomijany.</translation>
    </message>
    <message>
        <source>The preview format works only with “Store preview”.</source>
        <translation>Format podglądu działa tylko z „Przechowaj podgląd”.</translation>
    </message>
    <message>
        <source>The priority is one of: urgent, normal, when-idle.</source>
        <translation>Priorytet to jedno z: urgent, normal, when-idle.</translation>
    </message>
    <message>
        <source>The proof as a whole isn&apos;t the file that FaxDesk made.</source>
        <translation>Dowód jako całość nie jest plikiem, który utworzył FaxDesk.</translation>
    </message>
    <message>
        <source>The proof could not be made.</source>
        <translation>Nie udało się utworzyć dowodu.</translation>
    </message>
    <message>
        <source>The proxy in {setting} can&apos;t be used, so FaxDesk can&apos;t reach Telnyx. Correct it, like http://proxy.example.com:8080 or socks5h://127.0.0.1:1080, and start FaxDesk again.</source>
        <translation>Proxy w {setting} nie da się użyć, więc FaxDesk nie może połączyć się z Telnyx. Popraw je, na przykład http://proxy.example.com:8080 lub socks5h://127.0.0.1:1080, i uruchom FaxDesk ponownie.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telnyx can&apos;t be reached, or doesn&apos;t let FaxDesk through. Check this computer&apos;s proxy settings.</source>
        <translation>Z proxy na drodze do Telnyx nie można się połączyć albo nie przepuszcza ono FaxDesk. Sprawdź ustawienia proxy tego komputera.</translation>
    </message>
    <message>
        <source>The queue is on hold until you fix it and press Resume.</source>
        <translation>Kolejka jest zatrzymana, dopóki tego nie naprawisz i nie naciśniesz Wznów.</translation>
    </message>
    <message>
        <source>The queue is on hold.</source>
        <translation>Kolejka jest zatrzymana.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>Kolejka jest wstrzymana.</translation>
    </message>
    <message>
        <source>The queue was put on hold. Nothing was sent.</source>
        <translation>Kolejkę zatrzymano. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The receiver was busy.</source>
        <translation>Linia odbiorcy była zajęta.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Nie udało się utworzyć raportu.</translation>
    </message>
    <message>
        <source>The same document has just been sent there, or is about to go.</source>
        <translation>Ten sam dokument właśnie tam wysłano albo zaraz tam pójdzie.</translation>
    </message>
    <message>
        <source>The same number stands there twice. Leave out one of the two.</source>
        <translation>Ten sam numer stoi tu dwa razy. Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>The sender&apos;s line: by country, always or never.</source>
        <translation>Wiersz nadawcy: według kraju, zawsze lub nigdy.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t speak TLS, so nothing was sent to it. Whoever runs it can turn that on; sslmode=disable in the team&apos;s address goes without.</source>
        <translation>Serwer nie obsługuje TLS, więc niczego do niego nie wysłano. Może to włączyć jego administrator; sslmode=disable w adresie zespołu wyłącza szyfrowanie.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}. FaxDesk needs 14 or newer.</source>
        <translation>Serwer to PostgreSQL {version}. FaxDesk wymaga wersji 14 lub nowszej.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted, so nothing was sent to it. Name the file of the authority that signed it: sslrootcert=FILE in the team&apos;s address. If that is right, the certificate may have expired.</source>
        <translation>Certyfikatowi serwera nie można zaufać, więc niczego do niego nie wysłano. Podaj plik urzędu, który go podpisał: sslrootcert=FILE w adresie zespołu. Jeśli jest poprawny, certyfikat mógł wygasnąć.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, so nothing was sent to it. Use the name that stands in the certificate, or ask whoever runs the server.</source>
        <translation>Certyfikat serwera jest wystawiony na inną nazwę, więc niczego do niego nie wysłano. Użyj nazwy z certyfikatu albo zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, so FaxDesk can&apos;t read the API key.</source>
        <translation>Systemowy magazyn haseł jest zablokowany, więc FaxDesk nie może odczytać klucza API.</translation>
    </message>
    <message>
        <source>The team&apos;s database can&apos;t be reached. Nothing is sent until it answers; FaxDesk goes on by itself.</source>
        <translation>Nie można połączyć się z bazą danych zespołu. Nic nie jest wysyłane, dopóki nie odpowie; FaxDesk sam wznowi pracę.</translation>
    </message>
    <message>
        <source>The team&apos;s database doesn&apos;t let this user do that. Whoever runs it can change that.</source>
        <translation>Baza danych zespołu nie pozwala na to temu użytkownikowi. Może to zmienić jej administrator.</translation>
    </message>
    <message>
        <source>The team&apos;s database refuses this user or password. Whoever runs it can say which to use.</source>
        <translation>Baza danych zespołu odrzuca tego użytkownika lub hasło. Jej administrator wie, których użyć.</translation>
    </message>
    <message>
        <source>The team&apos;s database wants a password. Give it with: faxdesk team join, in a passfile, or as PGPASSWORD.</source>
        <translation>Baza danych zespołu wymaga hasła. Podaj je przez: faxdesk team join, plik passfile lub PGPASSWORD.</translation>
    </message>
    <message>
        <source>The telephone network could not put the call through.</source>
        <translation>Sieć telefoniczna nie mogła zestawić połączenia.</translation>
    </message>
    <message>
        <source>The telephone network doesn&apos;t take this number.</source>
        <translation>Sieć telefoniczna nie przyjmuje tego numeru.</translation>
    </message>
    <message>
        <source>The time to undo is from 0 to 60 seconds.</source>
        <translation>Czas na cofnięcie to od 0 do 60 sekund.</translation>
    </message>
    <message>
        <source>The try that you decided about has arrived after all. See the details.</source>
        <translation>Próba, o której zdecydowano, jednak dotarła. Zobacz szczegóły.</translation>
    </message>
    <message>
        <source>The try that you decided about has ended at Telnyx without arriving.</source>
        <translation>Próba, o której zdecydowano, zakończyła się w Telnyx bez dotarcia.</translation>
    </message>
    <message>
        <source>The two fax machines could not understand each other.</source>
        <translation>Oba faksy nie mogły się porozumieć.</translation>
    </message>
    <message>
        <source>The upload broke off. It will be done again.</source>
        <translation>Przesyłanie się urwało. Zostanie powtórzone.</translation>
    </message>
    <message>
        <source>The upload has failed many times over, so this fax waits for you.</source>
        <translation>Przesyłanie nie udało się wiele razy, więc ten faks czeka na decyzję.</translation>
    </message>
    <message>
        <source>The upload takes unusually long.</source>
        <translation>Przesyłanie trwa niezwykle długo.</translation>
    </message>
    <message>
        <source>The watched folder {folder} faxes to them, as it is set. Change that in its settings.</source>
        <translation>Obserwowany folder {folder} wysyła do tej osoby faksy, tak jest ustawiony. Zmień to w jego ustawieniach.</translation>
    </message>
    <message>
        <source>The watched folders can&apos;t be read as they are written.</source>
        <translation>Zapisu obserwowanych folderów nie da się odczytać.</translation>
    </message>
    <message>
        <source>The way to the directory {server} isn&apos;t encrypted.</source>
        <translation>Droga do katalogu {server} nie jest szyfrowana.</translation>
    </message>
    <message>
        <source>The webhook address must begin with https:// or http://.</source>
        <translation>Adres webhooka musi zaczynać się od https:// lub http://.</translation>
    </message>
    <message>
        <source>The {prefix} for your outside line was left out. Check that the rest is the number.</source>
        <translation>Pominięto {prefix} wyjścia na miasto. Sprawdź, czy reszta to numer.</translation>
    </message>
    <message>
        <source>There are letters or signs between the digits. Type the digits alone.</source>
        <translation>Między cyframi są litery lub znaki. Wpisz same cyfry.</translation>
    </message>
    <message>
        <source>There are several fax numbers, and nothing says which is meant: {numbers}</source>
        <translation>Jest kilka numerów faksu i nic nie wskazuje, o który chodzi: {numbers}</translation>
    </message>
    <message>
        <source>There is a group “{group}” already.</source>
        <translation>Grupa „{group}” już istnieje.</translation>
    </message>
    <message>
        <source>There is a seal of {day}, and the journal doesn&apos;t reach so far: it was cut off, or set back to a copy. {place}</source>
        <translation>Jest pieczęć z {day}, a dziennik tak daleko nie sięga: został ucięty lub cofnięty do kopii. {place}</translation>
    </message>
    <message>
        <source>There is no Telnyx API key yet.</source>
        <translation>Nie ma jeszcze klucza API Telnyx.</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>Nie ma kopii zapasowej {file}.</translation>
    </message>
    <message>
        <source>There is no broadcast B{broadcast}.</source>
        <translation>Nie ma wysyłki zbiorczej B{broadcast}.</translation>
    </message>
    <message>
        <source>There is no connection to send with.</source>
        <translation>Nie ma połączenia do wysyłania.</translation>
    </message>
    <message>
        <source>There is no contact in this file.</source>
        <translation>W tym pliku nie ma kontaktu.</translation>
    </message>
    <message>
        <source>There is no contact {contact} (any more).</source>
        <translation>Kontakt {contact} nie istnieje (mógł zostać usunięty).</translation>
    </message>
    <message>
        <source>There is no contact “{name}” in the address book.</source>
        <translation>W książce adresowej nie ma kontaktu „{name}”.</translation>
    </message>
    <message>
        <source>There is no cover page called “{name}”.</source>
        <translation>Nie ma strony tytułowej o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>There is no fax {fax}.</source>
        <translation>Nie ma faksu {fax}.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Nie ma pliku „{file}”.</translation>
    </message>
    <message>
        <source>There is no group “{group}” in the address book.</source>
        <translation>W książce adresowej nie ma grupy „{group}”.</translation>
    </message>
    <message>
        <source>There is no page 0: the first page is page 1.</source>
        <translation>Nie ma strony 0: pierwsza strona to 1.</translation>
    </message>
    <message numerus="yes">
        <source>There is no page {page}: the document has {n} pages.</source>
        <translation>
            <numerusform>Nie ma strony {page}: dokument ma {n} stronę.</numerusform>
            <numerusform>Nie ma strony {page}: dokument ma {n} strony.</numerusform>
            <numerusform>Nie ma strony {page}: dokument ma {n} stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no password for {user} at the directory {server} yet.</source>
        <translation>Nie ma jeszcze hasła użytkownika {user} do katalogu {server}.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Na dysku tego komputera nie ma już miejsca.</translation>
    </message>
    <message>
        <source>There is no such database or user on that server. Check the team&apos;s address.</source>
        <translation>Na tym serwerze nie ma takiej bazy danych lub użytkownika. Sprawdź adres zespołu.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}</source>
        <translation>Nie ma takiego folderu: {path}</translation>
    </message>
    <message>
        <source>There is no such kind of column: “{column}”. There are: {columns}.</source>
        <translation>Nie ma takiego rodzaju kolumny: „{column}”. Są: {columns}.</translation>
    </message>
    <message>
        <source>There is no such quality.</source>
        <translation>Nie ma takiej jakości.</translation>
    </message>
    <message>
        <source>There is no such setting, or it can&apos;t have that value.</source>
        <translation>Nie ma takiego ustawienia albo nie może ono mieć tej wartości.</translation>
    </message>
    <message>
        <source>There is no team in this database yet. Its owner makes one with: faxdesk team init.</source>
        <translation>W tej bazie danych nie ma jeszcze zespołu. Jej właściciel utworzy go poleceniem: faxdesk team init.</translation>
    </message>
    <message>
        <source>There is nothing but zeros in this file: it wasn&apos;t saved or downloaded completely.</source>
        <translation>W tym pliku są same zera: nie został w całości zapisany lub pobrany.</translation>
    </message>
    <message>
        <source>There is nothing in this text.</source>
        <translation>W tym tekście nic nie ma.</translation>
    </message>
    <message>
        <source>These documents are too much for one fax. Send fewer at once.</source>
        <translation>Tych dokumentów jest za dużo na jeden faks. Wyślij mniej naraz.</translation>
    </message>
    <message>
        <source>These documents can&apos;t be joined into one fax. Send them one by one.</source>
        <translation>Tych dokumentów nie da się połączyć w jeden faks. Wyślij je po kolei.</translation>
    </message>
    <message>
        <source>These settings can&apos;t go together.</source>
        <translation>Te ustawienia nie mogą iść razem.</translation>
    </message>
    <message>
        <source>Thin lines on page {page} would disappear: they are thinner than a fax&apos;s dot.</source>
        <translation>Cienkie linie na stronie {page} by zniknęły: są cieńsze niż punkt faksu.</translation>
    </message>
    <message>
        <source>This FaxDesk has no words for what happened here (“{code}”). The details may say more.</source>
        <translation>Ten FaxDesk nie ma słów na to, co tu zaszło („{code}”). Szczegóły mogą powiedzieć więcej.</translation>
    </message>
    <message>
        <source>This FaxDesk is newer than the team&apos;s database, so nothing is written. The database&apos;s owner brings it up to date with: faxdesk team init.</source>
        <translation>Ten FaxDesk jest nowszy niż baza danych zespołu, więc nic nie jest zapisywane. Właściciel bazy zaktualizuje ją poleceniem: faxdesk team init.</translation>
    </message>
    <message>
        <source>This PDF has a script in it. It isn&apos;t run: the pages are faxed as they were saved.</source>
        <translation>Ten PDF zawiera skrypt. Nie jest on uruchamiany: strony idą faksem tak, jak je zapisano.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Ten PDF nie ma stron.</translation>
    </message>
    <message>
        <source>This PDF has {pages} pages. A fax can have {limit} at most.</source>
        <translation>Liczba stron tego PDF: {pages}. Faks może mieć najwyżej {limit}.</translation>
    </message>
    <message>
        <source>This PDF is a folder of other files. Only its cover page is faxed.</source>
        <translation>Ten PDF to teczka z innymi plikami. Faksem idzie tylko jej strona tytułowa.</translation>
    </message>
    <message>
        <source>This PDF is damaged and can&apos;t be read.</source>
        <translation>Ten PDF jest uszkodzony i nie można go odczytać.</translation>
    </message>
    <message>
        <source>This PDF is damaged and had to be repaired to be read. Parts of it may be missing.</source>
        <translation>Ten PDF jest uszkodzony i trzeba go było naprawić, aby odczytać. Może brakować części.</translation>
    </message>
    <message>
        <source>This PDF is so complex that it couldn&apos;t be checked completely.</source>
        <translation>Ten PDF jest tak złożony, że nie dało się go w pełni sprawdzić.</translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation>Ten PDF wymaga hasła do otwarcia.</translation>
    </message>
    <message>
        <source>This card can&apos;t be read.</source>
        <translation>Nie można odczytać tej wizytówki.</translation>
    </message>
    <message>
        <source>This card has no end.</source>
        <translation>Ta wizytówka nie ma końca.</translation>
    </message>
    <message>
        <source>This computer has no place to keep the API key safely. FaxDesk forgets it when it closes; enter it again next time.</source>
        <translation>Ten komputer nie ma miejsca do bezpiecznego przechowania klucza API. FaxDesk zapomina go po zamknięciu; następnym razem wpisz go ponownie.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file has nothing in it.</source>
        <translation>W pliku tej strony tytułowej nic nie ma.</translation>
    </message>
    <message>
        <source>This cover page&apos;s file is too long: {limit} characters are the most.</source>
        <translation>Plik tej strony tytułowej jest za długi: najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>This data folder holds {found} faxes, but FaxDesk was started for {wanted} ones.</source>
        <translation>Faksy w tym folderze danych: {found}, a FaxDesk uruchomiono dla: {wanted}.</translation>
    </message>
    <message>
        <source>This desk is in no team. Name its database with --database postgresql://USER@HOST/DATABASE.</source>
        <translation>To stanowisko nie jest w żadnym zespole. Podaj bazę danych przez --database postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This document can&apos;t be cleaned up. It is sent as it is.</source>
        <translation>Tego dokumentu nie da się oczyścić. Idzie bez zmian.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into a fax. Open it, print it to a new PDF, and use that.</source>
        <translation>Tego dokumentu nie da się zamienić w faks. Otwórz go, wydrukuj do nowego PDF i użyj tego PDF.</translation>
    </message>
    <message>
        <source>This document can&apos;t be made into dots. It is sent as it is.</source>
        <translation>Tego dokumentu nie da się zamienić na punkty. Idzie bez zmian.</translation>
    </message>
    <message>
        <source>This document can&apos;t be shrunk. Scan or save it at a lower resolution.</source>
        <translation>Tego dokumentu nie da się zmniejszyć. Zeskanuj lub zapisz go w niższej rozdzielczości.</translation>
    </message>
    <message>
        <source>This document has tracked changes: what was deleted is faxed too, struck through.</source>
        <translation>Ten dokument ma zmiany śledzone: to, co usunięto, też idzie faksem, przekreślone.</translation>
    </message>
    <message>
        <source>This document needs no password.</source>
        <translation>Ten dokument nie wymaga hasła.</translation>
    </message>
    <message>
        <source>This fax application can&apos;t send: it is inactive or has no outbound voice profile. Give it one in the Telnyx portal.</source>
        <translation>Ta aplikacja faksowa nie może wysyłać: jest nieaktywna lub nie ma profilu głosowego połączeń wychodzących. Przydziel go w portalu Telnyx.</translation>
    </message>
    <message>
        <source>This fax application has no such number.</source>
        <translation>Ta aplikacja faksowa nie ma takiego numeru.</translation>
    </message>
    <message>
        <source>This fax has ended already.</source>
        <translation>Ten faks jest już zakończony.</translation>
    </message>
    <message>
        <source>This fax has not ended yet.</source>
        <translation>Ten faks nie jest jeszcze zakończony.</translation>
    </message>
    <message>
        <source>This fax is marked as sent. To send it again, add the document again.</source>
        <translation>Ten faks jest oznaczony jako wysłany. Aby wysłać go ponownie, dodaj dokument jeszcze raz.</translation>
    </message>
    <message>
        <source>This fax is not on hold.</source>
        <translation>Ten faks nie jest zatrzymany.</translation>
    </message>
    <message>
        <source>This fax is not over yet. Cancel it first, then remove it.</source>
        <translation>Ten faks nie jest zakończony. Najpierw go anuluj, potem usuń.</translation>
    </message>
    <message>
        <source>This fax is not waiting.</source>
        <translation>Ten faks nie czeka.</translation>
    </message>
    <message>
        <source>This fax is on hold and has not gone: send it again or give it up.</source>
        <translation>Ten faks jest zatrzymany i nie poszedł: wyślij go ponownie lub porzuć.</translation>
    </message>
    <message>
        <source>This fax waits for no decision.</source>
        <translation>Ten faks nie czeka na decyzję.</translation>
    </message>
    <message>
        <source>This fax was delivered. To send it again, add the document again.</source>
        <translation>Ten faks dostarczono. Aby wysłać go ponownie, dodaj dokument jeszcze raz.</translation>
    </message>
    <message>
        <source>This fax&apos;s story, its number, name or documents aren&apos;t what was written.</source>
        <translation>Historia tego faksu, jego numer, nazwa lub dokumenty nie są takie, jak zapisano.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked: it takes too long, or stops the program that reads it.</source>
        <translation>Tego pliku nie da się sprawdzić: trwa to za długo lub zatrzymuje program czytający.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read from where it is.</source>
        <translation>Nie można odczytać tego pliku stamtąd, gdzie leży.</translation>
    </message>
    <message>
        <source>This file changed after it was added.</source>
        <translation>Ten plik zmienił się po dodaniu.</translation>
    </message>
    <message>
        <source>This file changed while it was being read: another program is writing to it.</source>
        <translation>Ten plik zmienił się podczas czytania: zapisuje do niego inny program.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Nie udało się odczytać tego pliku.</translation>
    </message>
    <message>
        <source>This file has {size}. A fax can have {limit} at most.</source>
        <translation>Ten plik ma {size}. Faks może mieć najwyżej {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}. Files from this computer can have {limit} at most.</source>
        <translation>Ten plik ma {size}. Pliki z tego komputera mogą mieć najwyżej {limit}.</translation>
    </message>
    <message>
        <source>This file has {size}: far too much for a fax, even made smaller.</source>
        <translation>Ten plik ma {size}: stanowczo za dużo na faks, nawet po zmniejszeniu.</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Ten plik jest pusty: ma 0 bajtów.</translation>
    </message>
    <message>
        <source>This file isn&apos;t there any more.</source>
        <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
        <source>This file wasn&apos;t checked: the part of FaxDesk that reads PDFs didn&apos;t start.</source>
        <translation>Tego pliku nie sprawdzono: część FaxDesk czytająca pliki PDF się nie uruchomiła.</translation>
    </message>
    <message>
        <source>This folder is not watched: {path}</source>
        <translation>Ten folder nie jest obserwowany: {path}</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Ten folder jest już obserwowany.</translation>
    </message>
    <message>
        <source>This goes to many. Check To and the document.</source>
        <translation>To idzie do wielu. Sprawdź pole Do i dokument.</translation>
    </message>
    <message>
        <source>This has {size}, more than the {limit} of one fax. It is sent as several, one after the other; each says which part it is.</source>
        <translation>Całość ma {size}, więcej niż {limit} jednego faksu. Pójdzie jako kilka, jeden po drugim; każdy podaje, którą jest częścią.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s wrapping for attachments (winmail.dat).</source>
        <translation>To opakowanie załączników programu Outlook (winmail.dat).</translation>
    </message>
    <message>
        <source>This is a DjVu document, not a PDF.</source>
        <translation>To dokument DjVu, nie PDF.</translation>
    </message>
    <message>
        <source>This is a Microsoft Works document.</source>
        <translation>To dokument Microsoft Works.</translation>
    </message>
    <message>
        <source>This is a OneNote section.</source>
        <translation>To sekcja programu OneNote.</translation>
    </message>
    <message>
        <source>This is a PostScript file (PS or EPS), not a PDF.</source>
        <translation>To plik PostScript (PS lub EPS), nie PDF.</translation>
    </message>
    <message>
        <source>This is a Publisher document.</source>
        <translation>To dokument programu Publisher.</translation>
    </message>
    <message>
        <source>This is a Visio drawing.</source>
        <translation>To rysunek programu Visio.</translation>
    </message>
    <message>
        <source>This is a Word document, not a PDF.</source>
        <translation>To dokument Word, nie PDF.</translation>
    </message>
    <message>
        <source>This is a WordPerfect document.</source>
        <translation>To dokument WordPerfect.</translation>
    </message>
    <message>
        <source>This is a calendar entry.</source>
        <translation>To wpis kalendarza.</translation>
    </message>
    <message>
        <source>This is a contact&apos;s card (vCard).</source>
        <translation>To wizytówka kontaktu (vCard).</translation>
    </message>
    <message>
        <source>This is a database, as of Access.</source>
        <translation>To baza danych, jak z programu Access.</translation>
    </message>
    <message>
        <source>This is a document of Apple&apos;s Pages, Numbers or Keynote.</source>
        <translation>To dokument Pages, Numbers lub Keynote firmy Apple.</translation>
    </message>
    <message>
        <source>This is a fax number of your own.</source>
        <translation>To twój własny numer faksu.</translation>
    </message>
    <message>
        <source>This is a file of the system&apos;s own, not a document.</source>
        <translation>To plik systemowy, nie dokument.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>To folder.</translation>
    </message>
    <message>
        <source>This is a form that only Adobe Reader shows. The fax may say &quot;Please wait&quot; instead.</source>
        <translation>To formularz, który pokazuje tylko Adobe Reader. Na faksie może zamiast niego być „Please wait”.</translation>
    </message>
    <message>
        <source>This is a list of values, as programs exchange them: long lines are wrapped, and columns may not stand under each other.</source>
        <translation>To lista wartości wymieniana między programami: długie wiersze są zawijane, a kolumny mogą nie stać pod sobą.</translation>
    </message>
    <message>
        <source>This is a list of values, not a PDF.</source>
        <translation>To lista wartości, nie PDF.</translation>
    </message>
    <message>
        <source>This is a packed archive, not a PDF.</source>
        <translation>To spakowane archiwum, nie PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, not a PDF.</source>
        <translation>To zdjęcie w formacie HEIC, nie PDF.</translation>
    </message>
    <message>
        <source>This is a photo in the HEIC format, which this FaxDesk can&apos;t read.</source>
        <translation>To zdjęcie w formacie HEIC, którego ten FaxDesk nie odczyta.</translation>
    </message>
    <message>
        <source>This is a picture in a format that FaxDesk can&apos;t read.</source>
        <translation>To obraz w formacie, którego FaxDesk nie odczyta.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>To obraz, nie PDF.</translation>
    </message>
    <message>
        <source>This is a presentation, not a PDF.</source>
        <translation>To prezentacja, nie PDF.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (JSON), not a document.</source>
        <translation>To dane programu (JSON), nie dokument.</translation>
    </message>
    <message>
        <source>This is a program&apos;s data (XML), not a document.</source>
        <translation>To dane programu (XML), nie dokument.</translation>
    </message>
    <message>
        <source>This is a program, not a PDF.</source>
        <translation>To program, nie PDF.</translation>
    </message>
    <message>
        <source>This is a signed or encrypted message, not a PDF.</source>
        <translation>To podpisana lub zaszyfrowana wiadomość, nie PDF.</translation>
    </message>
    <message>
        <source>This is a sound or film, which can&apos;t be faxed.</source>
        <translation>To dźwięk lub film, którego nie da się wysłać faksem.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a PDF.</source>
        <translation>To arkusz kalkulacyjny, nie PDF.</translation>
    </message>
    <message>
        <source>This is a technical drawing, as of AutoCAD.</source>
        <translation>To rysunek techniczny, jak z programu AutoCAD.</translation>
    </message>
    <message>
        <source>This is a text file, not a PDF.</source>
        <translation>To plik tekstowy, nie PDF.</translation>
    </message>
    <message>
        <source>This is a web page, not a PDF.</source>
        <translation>To strona WWW, nie PDF.</translation>
    </message>
    <message>
        <source>This is an Office document that needs a password to open.</source>
        <translation>To dokument Office, który wymaga hasła do otwarcia.</translation>
    </message>
    <message>
        <source>This is an Office document, not a PDF.</source>
        <translation>To dokument Office, nie PDF.</translation>
    </message>
    <message>
        <source>This is an Office document. FaxDesk reads it with LibreOffice, which wasn&apos;t found here.</source>
        <translation>To dokument Office. FaxDesk czyta go przez LibreOffice, którego tu nie znaleziono.</translation>
    </message>
    <message>
        <source>This is an XPS document, Microsoft&apos;s own kind of PDF.</source>
        <translation>To dokument XPS, odpowiednik PDF firmy Microsoft.</translation>
    </message>
    <message>
        <source>This is an e-mail.</source>
        <translation>To wiadomość e-mail.</translation>
    </message>
    <message>
        <source>This is an electronic book, not a PDF.</source>
        <translation>To książka elektroniczna, nie PDF.</translation>
    </message>
    <message>
        <source>This is an emergency number: no fax can go there. Type a fax number.</source>
        <translation>To numer alarmowy: faks tam nie pójdzie. Wpisz numer faksu.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database, like postgresql://faxdesk@db.example.com/faxdesk.</source>
        <translation>To nie jest adres bazy danych PostgreSQL, jak postgresql://faxdesk@db.example.com/faxdesk.</translation>
    </message>
    <message>
        <source>This is no fax number in international form, nor a SIP address.</source>
        <translation>To nie jest numer faksu w postaci międzynarodowej ani adres SIP.</translation>
    </message>
    <message>
        <source>This is no fax number, and nobody in the address book is called so.</source>
        <translation>To nie jest numer faksu i nikt w książce adresowej się tak nie nazywa.</translation>
    </message>
    <message>
        <source>This is not a fax number. Check it.</source>
        <translation>To nie jest numer faksu. Sprawdź go.</translation>
    </message>
    <message>
        <source>This is only a link to a document that lies elsewhere.</source>
        <translation>To tylko łącze do dokumentu leżącego gdzie indziej.</translation>
    </message>
    <message>
        <source>This is too long for a cover page: {limit} characters are the most.</source>
        <translation>To za długie na stronę tytułową: najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>This isn&apos;t a PDF.</source>
        <translation>To nie jest PDF.</translation>
    </message>
    <message>
        <source>This isn&apos;t an ordinary file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>This journal is a backup of {when}. The queue is paused: what is shown as waiting may have gone since. Check the list, then resume.</source>
        <translation>Ten dziennik to kopia zapasowa z {when}. Kolejka jest wstrzymana: to, co pokazano jako czekające, mogło od tego czasu pójść. Sprawdź listę, potem wznów.</translation>
    </message>
    <message>
        <source>This journal was a team&apos;s. If it goes on here while the team does, what waits goes out twice.</source>
        <translation>Ten dziennik należał do zespołu. Jeśli będzie działać tu dalej równolegle z zespołem, to, co czeka, pójdzie dwa razy.</translation>
    </message>
    <message>
        <source>This line can&apos;t be read any more.</source>
        <translation>Tego wiersza nie da się już odczytać.</translation>
    </message>
    <message>
        <source>This line was moved: it belongs where line {place} stands.</source>
        <translation>Ten wiersz przesunięto: jego miejsce jest tam, gdzie stoi wiersz {place}.</translation>
    </message>
    <message>
        <source>This line, or its fax, doesn&apos;t say what was written then.</source>
        <translation>Ten wiersz lub jego faks nie mówi tego, co wtedy zapisano.</translation>
    </message>
    <message>
        <source>This looks like a pager&apos;s number, not a fax machine&apos;s. Check it.</source>
        <translation>To wygląda na numer pagera, nie faksu. Sprawdź go.</translation>
    </message>
    <message>
        <source>This month&apos;s faxes have cost about {spent}, of a budget of {budget}: raise it in the settings, or go on all the same.</source>
        <translation>Faksy w tym miesiącu kosztowały około {spent}, przy budżecie {budget}: podnieś go w ustawieniach albo kontynuuj mimo to.</translation>
    </message>
    <message>
        <source>This number can&apos;t receive faxes.</source>
        <translation>Ten numer nie może odbierać faksów.</translation>
    </message>
    <message>
        <source>This number doesn&apos;t exist.</source>
        <translation>Ten numer nie istnieje.</translation>
    </message>
    <message>
        <source>This number is too long. Are these two numbers, or is there a digit too many?</source>
        <translation>Ten numer jest za długi. Czy to dwa numery, czy jest o cyfrę za dużo?</translation>
    </message>
    <message>
        <source>This number is too short. Is a digit missing?</source>
        <translation>Ten numer jest za krótki. Czy brakuje cyfry?</translation>
    </message>
    <message>
        <source>This page can&apos;t be drawn. Open the document, print it to a new PDF, and use that.</source>
        <translation>Nie da się narysować tej strony. Otwórz dokument, wydrukuj do nowego PDF i użyj tego PDF.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the document. Type it again.</source>
        <translation>To hasło nie otwiera dokumentu. Wpisz je ponownie.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off and can&apos;t be read.</source>
        <translation>Ten obraz jest uszkodzony lub ucięty i nie można go odczytać.</translation>
    </message>
    <message>
        <source>This picture is too large: it has more dots than anyone could fax.</source>
        <translation>Ten obraz jest za duży: ma więcej punktów, niż da się wysłać faksem.</translation>
    </message>
    <message>
        <source>This report is an indication that the fax arrived, not a proof of receipt: it doesn&apos;t show that its pages can be read there, or that anybody has read them.</source>
        <translation>Ten raport wskazuje, że faks dotarł, ale nie jest dowodem odbioru: nie pokazuje, że strony dają się tam odczytać ani że ktoś je przeczytał.</translation>
    </message>
    <message>
        <source>This report says what FaxDesk and Telnyx know of this fax. It shows no delivery.</source>
        <translation>Ten raport podaje, co FaxDesk i Telnyx wiedzą o tym faksie. Nie wykazuje dostarczenia.</translation>
    </message>
    <message>
        <source>This row has more columns than the first one. Is a comma without quotes in it?</source>
        <translation>Ten wiersz ma więcej kolumn niż pierwszy. Czy jest w nim przecinek bez cudzysłowu?</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the API key in. Set TELNYX_API_KEY in the environment instead.</source>
        <translation>Ten system nie ma magazynu haseł dla klucza API. Ustaw zamiast tego zmienną środowiskową TELNYX_API_KEY.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the directory&apos;s password in.</source>
        <translation>Ten system nie ma magazynu haseł dla hasła katalogu.</translation>
    </message>
    <message>
        <source>This system has no keyring. The API key must be typed each time FaxDesk starts.</source>
        <translation>Ten system nie ma magazynu haseł. Klucz API trzeba wpisywać przy każdym uruchomieniu FaxDesk.</translation>
    </message>
    <message>
        <source>This takes unusually long, and Telnyx gives no answer about this fax.</source>
        <translation>To trwa niezwykle długo, a Telnyx nie odpowiada w sprawie tego faksu.</translation>
    </message>
    <message>
        <source>This takes unusually long. Telnyx says it is still under way.</source>
        <translation>To trwa niezwykle długo. Telnyx podaje, że faks jest nadal w toku.</translation>
    </message>
    <message>
        <source>This text is too long to be faxed.</source>
        <translation>Ten tekst jest za długi, aby wysłać go faksem.</translation>
    </message>
    <message>
        <source>This translation can&apos;t be read: {detail}.</source>
        <translation>Nie można odczytać tego tłumaczenia: {detail}.</translation>
    </message>
    <message>
        <source>This workbook has {n} sheets. All of them are faxed.</source>
        <translation>Liczba arkuszy w tym skoroszycie: {n}. Wszystkie idą faksem.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>czw.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s.</source>
        <translation>Czasy według tego komputera.</translation>
    </message>
    <message>
        <source>Times are this computer&apos;s; delivery is when FaxDesk heard of it. Telnyx&apos;s clock differed by {seconds} s.</source>
        <translation>Czasy według tego komputera; dostarczenie to chwila, gdy dowiedział się o nim FaxDesk. Zegar Telnyx różnił się o {seconds} s.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To {names} and {n} more.</source>
        <translation>Odbiorcy: {names} i inni, w liczbie {n}.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>Odbiorcy: {names}.</translation>
    </message>
    <message>
        <source>Together the documents have {size}. A fax from this computer can have {limit} at most.</source>
        <translation>Razem dokumenty mają {size}. Faks z tego komputera może mieć najwyżej {limit}.</translation>
    </message>
    <message>
        <source>Too late to cancel: it was delivered.</source>
        <translation>Za późno na anulowanie: został dostarczony.</translation>
    </message>
    <message>
        <source>Totals of the history exported.</source>
        <translation>Wyeksportowano sumy historii.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisja</translation>
    </message>
    <message>
        <source>Transmission report</source>
        <translation>Raport transmisji</translation>
    </message>
    <message>
        <source>Tried again.</source>
        <translation>Ponowiono próbę.</translation>
    </message>
    <message>
        <source>Try again later, or call and ask.</source>
        <translation>Spróbuj później albo zadzwoń i zapytaj.</translation>
    </message>
    <message>
        <source>Try again when fewer faxes are under way.</source>
        <translation>Spróbuj ponownie, gdy mniej faksów będzie w toku.</translation>
    </message>
    <message>
        <source>Try again, or add the document again.</source>
        <translation>Spróbuj ponownie albo dodaj dokument jeszcze raz.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>wt.</translation>
    </message>
    <message>
        <source>Type a fax number.</source>
        <translation>Wpisz numer faksu.</translation>
    </message>
    <message>
        <source>Type the number with its country code, as in +1 312-736-7276.</source>
        <translation>Wpisz numer z kodem kraju, na przykład +1 312-736-7276.</translation>
    </message>
    <message>
        <source>Type the password when you add or send it, or save a copy without one and add that.</source>
        <translation>Wpisz hasło przy dodawaniu lub wysyłaniu albo zapisz kopię bez hasła i dodaj ją.</translation>
    </message>
    <message>
        <source>Ultra dark quality</source>
        <translation>Jakość ultraciemna</translation>
    </message>
    <message>
        <source>Ultra light quality</source>
        <translation>Jakość ultrajasna</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Under way when last heard of.</source>
        <translation>W toku według ostatniej wiadomości.</translation>
    </message>
    <message>
        <source>Unpack it and add the documents inside.</source>
        <translation>Rozpakuj je i dodaj dokumenty z wnętrza.</translation>
    </message>
    <message>
        <source>Up to {day} the journal was changed and its chain made anew: it doesn&apos;t fit the seal of {day}. {place}</source>
        <translation>Do {day} dziennik zmieniono i utworzono jego łańcuch na nowo: nie pasuje do pieczęci z {day}. {place}</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Przesyłanie</translation>
    </message>
    <message>
        <source>Uploading the document to Telnyx.</source>
        <translation>Przesyłanie dokumentu do Telnyx.</translation>
    </message>
    <message>
        <source>Use black and white, with a threshold of {threshold}%</source>
        <translation>Użyj czerni i bieli z progiem {threshold}%</translation>
    </message>
    <message>
        <source>Use very high quality</source>
        <translation>Użyj jakości bardzo wysokiej</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Jakość bardzo wysoka</translation>
    </message>
    <message>
        <source>Wait until it is saved completely, then add it again.</source>
        <translation>Poczekaj, aż zapisze się w całości, potem dodaj ponownie.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Waiting for a free line.</source>
        <translation>Czeka na wolną linię.</translation>
    </message>
    <message>
        <source>Waits until the parts before it have ended.</source>
        <translation>Czeka na zakończenie wcześniejszych części.</translation>
    </message>
    <message>
        <source>Watched folder “{folder}”: {problem}</source>
        <translation>Obserwowany folder „{folder}”: {problem}</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>śr.</translation>
    </message>
    <message>
        <source>What is archived must be a month old at least: choose an earlier day.</source>
        <translation>Archiwizowane faksy muszą mieć co najmniej miesiąc: wybierz wcześniejszy dzień.</translation>
    </message>
    <message>
        <source>What is done about new numbers is one of: off, tell, confirm.</source>
        <translation>Postępowanie z nowymi numerami to jedno z: off, tell, confirm.</translation>
    </message>
    <message>
        <source>What is done about scanned pages is one of: letters, ask, always, never.</source>
        <translation>Postępowanie ze zeskanowanymi stronami to jedno z: letters, ask, always, never.</translation>
    </message>
    <message>
        <source>What is given of the directory is too long: {limit} characters at most.</source>
        <translation>Dane katalogu są za długie: najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>What lies in the watched folder {folder}: documents that were sent from there, and their reports. Whoever keeps them has to delete them.</source>
        <translation>To, co leży w obserwowanym folderze {folder}: dokumenty wysłane stamtąd i ich raporty. Kto je przechowuje, musi je usunąć.</translation>
    </message>
    <message>
        <source>What should be the fax number is none: “{text}”.</source>
        <translation>To, co powinno być numerem faksu, nim nie jest: „{text}”.</translation>
    </message>
    <message>
        <source>What the proof states of its faxes can&apos;t be read.</source>
        <translation>Nie można odczytać tego, co dowód podaje o swoich faksach.</translation>
    </message>
    <message>
        <source>What the team&apos;s server still has in unused parts of its files, its logs and its backups. Its administrators see to those.</source>
        <translation>To, co serwer zespołu ma jeszcze w nieużywanych częściach plików, w dziennikach i kopiach zapasowych. Zajmują się tym jego administratorzy.</translation>
    </message>
    <message>
        <source>What this queue had was moved to the team. If it goes on here, what waits goes out twice.</source>
        <translation>Zawartość tej kolejki przeniesiono do zespołu. Jeśli będzie działać tu dalej, to, co czeka, pójdzie dwa razy.</translation>
    </message>
    <message>
        <source>When the window is closed, faxes go on “always”, “never”, or “ask”.</source>
        <translation>Po zamknięciu okna faksy idą dalej: „always”, „never” lub „ask”.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a black threshold. Leave out one of the two.</source>
        <translation>Z „Przechowaj dokument” plik idzie drogą, która nie przenosi progu czerni. Zrezygnuj z jednego z nich.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a caller display name. Leave out one of the two.</source>
        <translation>Z „Przechowaj dokument” plik idzie drogą, która nie przenosi wyświetlanej nazwy dzwoniącego. Zrezygnuj z jednego z nich.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a preview format. Leave out one of the two.</source>
        <translation>Z „Przechowaj dokument” plik idzie drogą, która nie przenosi formatu podglądu. Zrezygnuj z jednego z nich.</translation>
    </message>
    <message>
        <source>With “Store media” a file travels by a way that can&apos;t carry a webhook address. Leave out one of the two.</source>
        <translation>Z „Przechowaj dokument” plik idzie drogą, która nie przenosi adresu webhooka. Zrezygnuj z jednego z nich.</translation>
    </message>
    <message>
        <source>Write something into it, save it and add it again.</source>
        <translation>Napisz w nim coś, zapisz i dodaj ponownie.</translation>
    </message>
    <message>
        <source>You aren&apos;t allowed to read this file.</source>
        <translation>Nie masz uprawnień do odczytu tego pliku.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Zażądano ponownego wysłania.</translation>
    </message>
    <message>
        <source>You asked to try again.</source>
        <translation>Zażądano ponownej próby.</translation>
    </message>
    <message>
        <source>You chose another time for it.</source>
        <translation>Wybrano dla niego inny czas.</translation>
    </message>
    <message>
        <source>You chose when its turn comes.</source>
        <translation>Wybrano jego kolejność.</translation>
    </message>
    <message>
        <source>You decided: it did not go, send it again.</source>
        <translation>Zdecydowano: nie poszedł, wyślij ponownie.</translation>
    </message>
    <message>
        <source>You gave this fax up.</source>
        <translation>Porzucono ten faks.</translation>
    </message>
    <message>
        <source>You kept it back.</source>
        <translation>Zatrzymano go na twoje polecenie.</translation>
    </message>
    <message>
        <source>You let it go on.</source>
        <translation>Zwolniono go na twoje polecenie.</translation>
    </message>
    <message>
        <source>You may not change the team&apos;s address book. Ask whoever runs the team.</source>
        <translation>Nie możesz zmieniać książki adresowej zespołu. Zapytaj osobę prowadzącą zespół.</translation>
    </message>
    <message>
        <source>You may not let somebody be faxed again who is marked “do not fax”. A lead of the team may.</source>
        <translation>Nie możesz znieść oznaczenia „nie wysyłać faksów”. Może to kierownik zespołu.</translation>
    </message>
    <message>
        <source>You may not remove faxes for good. An administrator of the team may.</source>
        <translation>Nie możesz trwale usuwać faksów. Może to administrator zespołu.</translation>
    </message>
    <message>
        <source>You may not see what the team&apos;s faxes cost. A lead of the team may.</source>
        <translation>Nie możesz widzieć kosztów faksów zespołu. Może to kierownik zespołu.</translation>
    </message>
    <message>
        <source>You may not write what the team has into files. A lead of the team may.</source>
        <translation>Nie możesz zapisywać danych zespołu do plików. Może to kierownik zespołu.</translation>
    </message>
    <message>
        <source>You moved it to the front.</source>
        <translation>Przesunięto go na początek.</translation>
    </message>
    <message>
        <source>You took it back before it went.</source>
        <translation>Wycofano go przed wysłaniem.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no fax application with this id.</source>
        <translation>To konto Telnyx nie ma aplikacji faksowej o tym identyfikatorze.</translation>
    </message>
    <message>
        <source>Your Telnyx account has no money left.</source>
        <translation>Na koncie Telnyx nie ma już środków.</translation>
    </message>
    <message>
        <source>Your Telnyx account has {credit} left, less than the {least} that you want to keep: add money, or lower that in the settings.</source>
        <translation>Na koncie Telnyx zostało {credit}, mniej niż {least}, które chcesz zachować: doładuj konto albo obniż tę kwotę w ustawieniach.</translation>
    </message>
    <message>
        <source>Your Telnyx account is blocked.</source>
        <translation>Konto Telnyx jest zablokowane.</translation>
    </message>
    <message>
        <source>Your Telnyx account is disabled.</source>
        <translation>Konto Telnyx jest wyłączone.</translation>
    </message>
    <message>
        <source>Your Telnyx account is inactive.</source>
        <translation>Konto Telnyx jest nieaktywne.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not verified yet.</source>
        <translation>Konto Telnyx nie jest jeszcze zweryfikowane.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this country.</source>
        <translation>To konto Telnyx nie może wysyłać faksów do tego kraju.</translation>
    </message>
    <message>
        <source>Your Telnyx account may not send faxes to this number.</source>
        <translation>To konto Telnyx nie może wysyłać faksów na ten numer.</translation>
    </message>
    <message>
        <source>Your Telnyx account&apos;s level doesn&apos;t allow this fax.</source>
        <translation>Poziom konta Telnyx nie pozwala na ten faks.</translation>
    </message>
    <message>
        <source>Your Telnyx credit is low</source>
        <translation>Kończą się środki na koncie Telnyx</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile that it can use. Give it one in the Telnyx portal.</source>
        <translation>Aplikacja faksowa w Telnyx nie ma profilu głosowego połączeń wychodzących, którego mogłaby użyć. Przydziel go w portalu Telnyx.</translation>
    </message>
    <message>
        <source>Your fax application at Telnyx has no outbound voice profile.</source>
        <translation>Aplikacja faksowa w Telnyx nie ma profilu głosowego połączeń wychodzących.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier attempts</source>
        <translation>
            <numerusform>i {n} wcześniejsza próba</numerusform>
            <numerusform>i {n} wcześniejsze próby</numerusform>
            <numerusform>i {n} wcześniejszych prób</numerusform>
        </translation>
    </message>
    <message>
        <source>document stored at Telnyx</source>
        <translation>dokument przechowany w Telnyx</translation>
    </message>
    <message>
        <source>monochrome, black threshold {percent} %</source>
        <translation>monochromatyczny, próg czerni {percent} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>none here: Telnyx fetched it from the address given</source>
        <translation>tu brak: Telnyx pobrał go z podanego adresu</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nie policzono</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nie zgłoszono</translation>
    </message>
    <message>
        <source>preview stored at Telnyx</source>
        <translation>podgląd przechowany w Telnyx</translation>
    </message>
    <message>
        <source>with a webhook</source>
        <translation>z webhookiem</translation>
    </message>
    <message>
        <source>without T.38</source>
        <translation>bez T.38</translation>
    </message>
    <message>
        <source>{credit} left. Without money the queue is put on hold.</source>
        <translation>Zostało {credit}. Bez środków kolejka zostanie zatrzymana.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{delivered} of {all} delivered, {failed} failed.</source>
        <translation>Dostarczone: {delivered} z {all}, nieudane: {failed}.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name for the backup.</source>
        <translation>{file} już istnieje. Wybierz inną nazwę kopii zapasowej.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is {number}.</source>
        <translation>{name} to {number}.</translation>
    </message>
    <message>
        <source>{name} was not faxed: it lies in “failed” of the watched folder “{folder}”, with the reason beside it.</source>
        <translation>{name} nie poszedł faksem: leży w „failed” obserwowanego folderu „{folder}”, z przyczyną obok.</translation>
    </message>
    <message>
        <source>{name}, “{label}”.</source>
        <translation>{name}, „{label}”.</translation>
    </message>
    <message>
        <source>{name}, “{label}”. The fax number is {number}.</source>
        <translation>{name}, „{label}”. Numer faksu to {number}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} belongs to your fax application {name} ({id}): faxes from it can&apos;t go with another one. Choose that application, or give the number to this one in the Telnyx portal.</source>
        <translation>{number} należy do aplikacji faksowej {name} ({id}): faksów z tego numeru nie wyśle inna. Wybierz tę aplikację albo przydziel numer obecnej w portalu Telnyx.</translation>
    </message>
    <message numerus="yes">
        <source>{number} bytes</source>
        <translation>
            <numerusform>{number} bajt</numerusform>
            <numerusform>{number} bajty</numerusform>
            <numerusform>{number} bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} godz.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} strona</numerusform>
            <numerusform>{number} strony</numerusform>
            <numerusform>{number} stron</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} refused so fine a quality before: choose high.</source>
        <translation>{number}: aparat odmówił wcześniej tak wysokiej jakości; wybierz wysoką.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{n} broadcasts have ended</source>
        <translation>
            <numerusform>Zakończyła się {n} wysyłka zbiorcza</numerusform>
            <numerusform>Zakończyły się {n} wysyłki zbiorcze</numerusform>
            <numerusform>Zakończyło się {n} wysyłek zbiorczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters can&apos;t be shown, and boxes stand in their place: {example}</source>
        <translation>
            <numerusform>{n} znaku nie da się pokazać, zamiast niego stoi ramka: {example}</numerusform>
            <numerusform>{n} znaków nie da się pokazać, zamiast nich stoją ramki: {example}</numerusform>
            <numerusform>{n} znaków nie da się pokazać, zamiast nich stoją ramki: {example}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} contacts are called “{text}”. Give the number of the one who is to be forgotten.</source>
        <translation>Liczba kontaktów o nazwie „{text}”: {n}. Podaj numer tego, który ma być zapomniany.</translation>
    </message>
    <message>
        <source>{n} delivered</source>
        <translation>Dostarczone: {n}</translation>
    </message>
    <message>
        <source>{n} ended otherwise</source>
        <translation>Zakończone inaczej: {n}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>Nieudane: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes failed</source>
        <translation>
            <numerusform>{n} faks się nie udał</numerusform>
            <numerusform>{n} faksy się nie udały</numerusform>
            <numerusform>{n} faksów się nie udało</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes may be too late</source>
        <translation>
            <numerusform>{n} faks może się spóźnić</numerusform>
            <numerusform>{n} faksy mogą się spóźnić</numerusform>
            <numerusform>{n} faksów może się spóźnić</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes need you</source>
        <translation>
            <numerusform>{n} faks wymaga decyzji</numerusform>
            <numerusform>{n} faksy wymagają decyzji</numerusform>
            <numerusform>{n} faksów wymaga decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} faxes were delivered</source>
        <translation>
            <numerusform>Dostarczono {n} faks</numerusform>
            <numerusform>Dostarczono {n} faksy</numerusform>
            <numerusform>Dostarczono {n} faksów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are attached to this document. They are not faxed.</source>
        <translation>
            <numerusform>Do tego dokumentu dołączono {n} plik. Nie idzie on faksem.</numerusform>
            <numerusform>Do tego dokumentu dołączono {n} pliki. Nie idą one faksem.</numerusform>
            <numerusform>Do tego dokumentu dołączono {n} plików. Nie idą one faksem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} files from watched folders were not faxed: each lies in “failed” of its folder, with the reason beside it.</source>
        <translation>Pliki z obserwowanych folderów, które nie poszły faksem: {n}. Każdy leży w „failed” swojego folderu, z przyczyną obok.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines are missing here.</source>
        <translation>
            <numerusform>Brakuje tu {n} wiersza.</numerusform>
            <numerusform>Brakuje tu {n} wierszy.</numerusform>
            <numerusform>Brakuje tu {n} wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines were taken out, and nobody has written down who did that.</source>
        <translation>
            <numerusform>Wyjęto {n} wiersz i nie zapisano, kto to zrobił.</numerusform>
            <numerusform>Wyjęto {n} wiersze i nie zapisano, kto to zrobił.</numerusform>
            <numerusform>Wyjęto {n} wierszy i nie zapisano, kto to zrobił.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} marks are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} oznaczenie nie idzie faksem (strona {pages}): ten PDF nie podaje, jak wygląda.</numerusform>
            <numerusform>{n} oznaczenia nie idą faksem (strona {pages}): ten PDF nie podaje, jak wyglądają.</numerusform>
            <numerusform>{n} oznaczeń nie idzie faksem (strona {pages}): ten PDF nie podaje, jak wyglądają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <translation>
            <numerusform>{n} wymaga decyzji</numerusform>
            <numerusform>{n} wymagają decyzji</numerusform>
            <numerusform>{n} wymaga decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of its {pages} pages can&apos;t be read and may be missing from the fax.</source>
        <translation>
            <numerusform>Nie można odczytać {n} z {pages} stron i może jej zabraknąć na faksie.</numerusform>
            <numerusform>Nie można odczytać {n} z {pages} stron i może ich zabraknąć na faksie.</numerusform>
            <numerusform>Nie można odczytać {n} z {pages} stron i może ich zabraknąć na faksie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} strona</numerusform>
            <numerusform>{n} strony</numerusform>
            <numerusform>{n} stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are far longer or wider than paper: they are shrunk to fit.</source>
        <translation>
            <numerusform>{n} strona jest znacznie dłuższa lub szersza niż papier: zostanie zmniejszona.</numerusform>
            <numerusform>{n} strony są znacznie dłuższe lub szersze niż papier: zostaną zmniejszone.</numerusform>
            <numerusform>{n} stron jest znacznie dłuższych lub szerszych niż papier: zostaną zmniejszone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very large and are shrunk to fit: small print may be unreadable.</source>
        <translation>
            <numerusform>{n} strona jest bardzo duża i zostanie zmniejszona: drobny druk może być nieczytelny.</numerusform>
            <numerusform>{n} strony są bardzo duże i zostaną zmniejszone: drobny druk może być nieczytelny.</numerusform>
            <numerusform>{n} stron jest bardzo dużych i zostaną zmniejszone: drobny druk może być nieczytelny.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages are very small, smaller than a postcard: they arrive as small as that.</source>
        <translation>
            <numerusform>{n} strona jest bardzo mała, mniejsza niż pocztówka: dotrze tak samo mała.</numerusform>
            <numerusform>{n} strony są bardzo małe, mniejsze niż pocztówka: dotrą tak samo małe.</numerusform>
            <numerusform>{n} stron jest bardzo małych, mniejszych niż pocztówka: dotrą tak samo małe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have fine print, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps it readable.</source>
        <translation>
            <numerusform>Strona {page} ma drobny druk: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa jego czytelność.</numerusform>
            <numerusform>{n} strony mają drobny druk, pierwsza to {page}: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa jego czytelność.</numerusform>
            <numerusform>{n} stron ma drobny druk, pierwsza to {page}: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa jego czytelność.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have grey boxes, the first is page {page}: black and white with a threshold of {threshold}% keeps the text and leaves the boxes white.</source>
        <translation>
            <numerusform>Strona {page} ma szare pola: czerń i biel z progiem {threshold}% zachowa tekst, a pola zostawi białe.</numerusform>
            <numerusform>{n} strony mają szare pola, pierwsza to {page}: czerń i biel z progiem {threshold}% zachowa tekst, a pola zostawi białe.</numerusform>
            <numerusform>{n} stron ma szare pola, pierwsza to {page}: czerń i biel z progiem {threshold}% zachowa tekst, a pola zostawi białe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: black and white would turn them into blots, greyscale keeps them.</source>
        <translation>
            <numerusform>Strona {page} ma zdjęcie: czerń i biel zmieniłyby je w plamy, skala szarości je zachowa.</numerusform>
            <numerusform>{n} strony mają zdjęcia, pierwsza to {page}: czerń i biel zmieniłyby je w plamy, skala szarości je zachowa.</numerusform>
            <numerusform>{n} stron ma zdjęcia, pierwsza to {page}: czerń i biel zmieniłyby je w plamy, skala szarości je zachowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have photos, the first is page {page}: high quality in greyscale shows them, without the finest one&apos;s many minutes.</source>
        <translation>
            <numerusform>Strona {page} ma zdjęcie: wysoka jakość w skali szarości je pokaże, bez wielu minut najwyższej jakości.</numerusform>
            <numerusform>{n} strony mają zdjęcia, pierwsza to {page}: wysoka jakość w skali szarości je pokaże, bez wielu minut najwyższej jakości.</numerusform>
            <numerusform>{n} stron ma zdjęcia, pierwsza to {page}: wysoka jakość w skali szarości je pokaże, bez wielu minut najwyższej jakości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages have small square codes, the first is page {page}: very high quality, in black and white with a threshold of {threshold}%, keeps them readable.</source>
        <translation>
            <numerusform>Strona {page} ma mały kod kwadratowy: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa jego czytelność.</numerusform>
            <numerusform>{n} strony mają małe kody kwadratowe, pierwsza to {page}: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa ich czytelność.</numerusform>
            <numerusform>{n} stron ma małe kody kwadratowe, pierwsza to {page}: bardzo wysoka jakość, w czerni i bieli z progiem {threshold}%, zachowa ich czytelność.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages with shades are sent as FaxDesk&apos;s own dots: quick, their letters a picture.</source>
        <translation>
            <numerusform>{n} strona z odcieniami idzie jako punkty FaxDesk: szybko, a jej litery są obrazem.</numerusform>
            <numerusform>{n} strony z odcieniami idą jako punkty FaxDesk: szybko, a ich litery są obrazem.</numerusform>
            <numerusform>{n} stron z odcieniami idzie jako punkty FaxDesk: szybko, a ich litery są obrazem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or other parts aren&apos;t in the document itself, only links to them. They are left out.</source>
        <translation>
            <numerusform>{n} obrazu lub innej części nie ma w samym dokumencie, jest tylko łącze. Zostanie pominięta.</numerusform>
            <numerusform>{n} obrazów lub innych części nie ma w samym dokumencie, są tylko łącza. Zostaną pominięte.</numerusform>
            <numerusform>{n} obrazów lub innych części nie ma w samym dokumencie, są tylko łącza. Zostaną pominięte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} recipients</source>
        <translation>
            <numerusform>{n} odbiorca</numerusform>
            <numerusform>{n} odbiorców</numerusform>
            <numerusform>{n} odbiorców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scanned pages were cleaned up for the fax: black on white.</source>
        <translation>
            <numerusform>{n} zeskanowaną stronę oczyszczono do faksu: czerń na bieli.</numerusform>
            <numerusform>{n} zeskanowane strony oczyszczono do faksu: czerń na bieli.</numerusform>
            <numerusform>{n} zeskanowanych stron oczyszczono do faksu: czerń na bieli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures are not faxed (page {pages}): this PDF doesn&apos;t say what they look like.</source>
        <translation>
            <numerusform>{n} podpis nie idzie faksem (strona {pages}): ten PDF nie podaje, jak wygląda.</numerusform>
            <numerusform>{n} podpisy nie idą faksem (strona {pages}): ten PDF nie podaje, jak wyglądają.</numerusform>
            <numerusform>{n} podpisów nie idzie faksem (strona {pages}): ten PDF nie podaje, jak wyglądają.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things want a look</source>
        <translation>
            <numerusform>{n} sprawa wymaga uwagi</numerusform>
            <numerusform>{n} sprawy wymagają uwagi</numerusform>
            <numerusform>{n} spraw wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>W toku: {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>Czekające: {n}</translation>
    </message>
    <message>
        <source>{pages} pages are more than one fax can have. They are sent as {parts} faxes, one after the other; each says which part it is.</source>
        <translation>Stron jest {pages}, więcej niż mieści jeden faks. Liczba faksów, w których pójdą jeden po drugim: {parts}; każdy podaje, którą jest częścią.</translation>
    </message>
    <message>
        <source>{pages} pages are too many. At most {limit} can be sent at once.</source>
        <translation>Stron jest {pages}, za dużo. Naraz można wysłać najwyżej {limit}.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} z {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>Odbiorcy: {recipients}, około {time} na {n} linii, około {cost}.</numerusform>
            <numerusform>Odbiorcy: {recipients}, około {time} na {n} liniach, około {cost}.</numerusform>
            <numerusform>Odbiorcy: {recipients}, około {time} na {n} liniach, około {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, about {time} on {n} lines.</source>
        <translation>
            <numerusform>Odbiorcy: {recipients}, około {time} na {n} linii.</numerusform>
            <numerusform>Odbiorcy: {recipients}, około {time} na {n} liniach.</numerusform>
            <numerusform>Odbiorcy: {recipients}, około {time} na {n} liniach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines, about {cost}.</source>
        <translation>
            <numerusform>Odbiorcy: {recipients}, strony: {pages}, około {time} na {n} linii, około {cost}.</numerusform>
            <numerusform>Odbiorcy: {recipients}, strony: {pages}, około {time} na {n} liniach, około {cost}.</numerusform>
            <numerusform>Odbiorcy: {recipients}, strony: {pages}, około {time} na {n} liniach, około {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} recipients, {pages} pages, about {time} on {n} lines.</source>
        <translation>
            <numerusform>Odbiorcy: {recipients}, strony: {pages}, około {time} na {n} linii.</numerusform>
            <numerusform>Odbiorcy: {recipients}, strony: {pages}, około {time} na {n} liniach.</numerusform>
            <numerusform>Odbiorcy: {recipients}, strony: {pages}, około {time} na {n} liniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, as far as it was seen</source>
        <translation>{time}, o ile było to widać</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what}: there are several. Choose one with {option}.</source>
        <translation>{what}: jest kilka. Wybierz jedną pozycję przez {option}.</translation>
    </message>
    <message>
        <source>{what}: your Telnyx account has none that can send. Add one in the Telnyx portal.</source>
        <translation>{what}: konto Telnyx nie ma niczego, co może wysyłać. Dodaj to w portalu Telnyx.</translation>
    </message>
    <message>
        <source>{what}: {said}</source>
        <translation>{what}: {said}</translation>
    </message>
    <message>
        <source>{who} at {desk} has just decided about fax {fax}. Look at what it says now, then decide.</source>
        <translation>Decyzję o faksie {fax} podjęto właśnie gdzie indziej ({who}, {desk}). Sprawdź jego obecny stan, potem zdecyduj.</translation>
    </message>
    <message>
        <source>{year}-{month}-{day} {time}</source>
        <translation>{day}.{month}.{year} {time}</translation>
    </message>
    <message>
        <source>“Store media” doesn&apos;t work for an uploaded document.</source>
        <translation>„Przechowaj dokument” nie działa dla przesłanego dokumentu.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written. Choose another name or folder.</source>
        <translation>Nie można zapisać „{name}”. Wybierz inną nazwę lub folder.</translation>
    </message>
    <message>
        <source>“{name}” has no fax number in the address book.</source>
        <translation>„{name}” nie ma numeru faksu w książce adresowej.</translation>
    </message>
    <message>
        <source>“{name}” is set by your IT department and can&apos;t be changed here.</source>
        <translation>„{name}” ustawił dział IT i nie można tego tu zmienić.</translation>
    </message>
    <message>
        <source>“{name}” is set by {who} and can&apos;t be changed here.</source>
        <translation>„{name}”: ustawione przez {who}, nie można tego tu zmienić.</translation>
    </message>
    <message>
        <source>“{name}” may be several contacts: {listed}. Write more of the name, or the number.</source>
        <translation>„{name}” pasuje do kilku kontaktów: {listed}. Napisz więcej z nazwy albo numer.</translation>
    </message>
    <message>
        <source>“{text}” has passed already.</source>
        <translation>„{text}” już minęło.</translation>
    </message>
    <message>
        <source>“{text}” is more than a year away.</source>
        <translation>„{text}” jest za ponad rok.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Write it like 2026-03-31, or today, or yesterday.</source>
        <translation>„{text}” to nie dzień. Napisz jak 2026-03-31 albo today lub yesterday.</translation>
    </message>
    <message>
        <source>“{text}” is no role with a right. Write it like clerk:address-book; faxdesk team roles lists them.</source>
        <translation>„{text}” to nie rola z uprawnieniem. Napisz jak clerk:address-book; listę pokazuje faxdesk team roles.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write 17:00, tomorrow 8:00, Mon 9:30, or 2026-03-05T08:00.</source>
        <translation>„{text}” to nie czas. Napisz 17:00, tomorrow 8:00, Mon 9:30 lub 2026-03-05T08:00.</translation>
    </message>
    <message>
        <source>“{text}” names no pages. Write them like 1-3, 7 or 5- (to the end).</source>
        <translation>„{text}” nie podaje stron. Napisz jak 1-3, 7 lub 5- (do końca).</translation>
    </message>
    <message>
        <source>“{value}” is no day or time. Write it as 2026-03-05 or 2026-03-05T14:30.</source>
        <translation>„{value}” to nie dzień ani czas. Napisz jak 2026-03-05 lub 2026-03-05T14:30.</translation>
    </message>
</context>
</TS>
