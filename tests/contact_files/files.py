# ruff: noqa: E501 - lines as they stand in files
"""Address books as programs write them, with the headings and code pages of theirs."""

from typing import Final

_STREETS_EN = "Business Street,Business City,Business Postal Code,Home Street,Home City,Home Postal Code"
OUTLOOK_ENGLISH: Final = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title",'
    + ",".join(f'"{each}"' for each in _STREETS_EN.split(","))
    + ',"Assistant\'s Phone","Business Fax","Business Phone","Business Phone 2","Callback","Car Phone",'
    '"Company Main Phone","Home Fax","Home Phone","ISDN","Mobile Phone","Other Fax","Other Phone","Pager",'
    '"Primary Phone","Telex","Account","Anniversary","Assistant\'s Name","Birthday","Categories","E-mail Address",'
    '"E-mail Display Name","Language","Manager\'s Name","Notes"\r\n'
    '"Dr.","Zoë","M.","Smith","","Smith Clinic","Surgery","Surgeon","1 Main St","Chicago","60601","","","",'
    '"","(312) 555-0101","(312) 555-0102","","","","","","","","312-555-0103","","","","","","4711","0/0/00",'
    '"Ann","0/0/00","Clinics;Referring practices","z@example.com","Zoë","English","","Line one\r\nLine two"\r\n'
    '"","","","","","Court of Appeals","","","","","","","","",'
    '"","","","","","","+1 312-555-0104","+1 312-555-0105","","","","","","","","","","0/0/00",'
    '"","0/0/00","","","","","",""\r\n'
).encode("cp1252")

OUTLOOK_GERMAN: Final = (
    '"Anrede","Vorname","Weitere Vornamen","Nachname","Suffix","Firma","Abteilung","Position",'
    '"Straße geschäftlich","Ort geschäftlich","Postleitzahl geschäftlich","Telefon Assistent","Fax geschäftlich",'
    '"Telefon geschäftlich","Telefon geschäftlich 2","Rückmeldung","Autotelefon","Telefon Firma","Fax privat",'
    '"Telefon privat","ISDN","Mobiltelefon","Weiteres Fax","Weiteres Telefon","Pager","Haupttelefon",'
    '"Telefon für Hörbehinderte","Telex","E-Mail-Adresse","Geburtstag","Kategorien","Konto",'
    '"Name Assistent","Notizen","Sprache"\r\n'
    '"Herr Dr.","Jürgen","","Müller-Lüdenscheidt","","Praxis Müller","","","Hauptstraße 1","Köln","50667","",'
    '"0221 1234569","0221 1234560","","","","","","","","0170 1234567","","","","","","","j@example.com",'
    '"0.0.00","Praxen","4711","Anna","Nur vormittags","Deutsch"\r\n'
).encode("cp1252")

OUTLOOK_FRENCH: Final = (
    '"Titre";"Prénom";"Deuxième prénom";"Nom";"Suffixe";"Société";"Service";"Titre";"Rue (bureau)";'
    '"Code postal (bureau)";"Téléphone de l\'assistant(e)";"Télécopie (bureau)";"Téléphone (bureau)";'
    '"Rappel";"Téléphone (voiture)";"Téléphone société";"Télécopie (domicile)";"Tél. mobile";'
    '"Télécopie (autre)";"Récepteur de radiomessagerie";"Téléphone principal";"Télex";'
    '"Adresse de messagerie";"Catégories";"Notes"\r\n'
    '"Mme";"Hélène";"";"Lefèvre";"";"Mairie de Lyon";"État civil";"Directrice";"1 rue de la Mairie";'
    '"69001";"";"04 72 10 30 31";"04 72 10 30 30";"";"";"";"";"06 12 34 56 78";"";"";"";"";"h@example.com";'
    '"Mairies";""\r\n'
).encode("cp1252")

GOOGLE_NEW: Final = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,"
    "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
    "Zoë,,Smith,,Dr.,,,,Smith Clinic,Surgeon,,,,,Clinics ::: * myContacts ::: * starred,,z@example.com,"
    "Work Fax,+1 312-555-0101,Mobile,+1 312-555-0103 ::: +1 312-555-0104\n"
).encode()

GOOGLE_OLD: Final = (
    "Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,Organization 1 - Name\n"
    "Zoë Smith,Zoë,,Smith,* My Contacts ::: Clinics,* ,z@example.com,Work,(312) 555-0102,Home Fax,"
    "(312) 555-0101,,Smith Clinic\n"
).encode("utf-16")

CARDS: Final = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=de;CHARSET=Windows-1252:Müller;Jürgen;;Dr.\r\n"
    "FN;CHARSET=Windows-1252:Dr. Jürgen Müller\r\nORG;CHARSET=Windows-1252:Praxis Müller;Annahme\r\n"
    "TEL;WORK;VOICE:0221 1234560\r\nTEL;WORK;FAX:0221 1234569\r\nTEL;CELL;VOICE:+49 170 1234567\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEA\r\n TEL;FAX:03011111111\r\n\r\n"
    "NOTE;ENCODING=QUOTED-PRINTABLE:Zeile eins=0D=0A=\r\nBEGIN: zwei =FC\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Smith\\, Zoë\r\nN:Smith;Zoë;;;\r\nTEL;TYPE=work,fax:+1 312\r\n"
    " -555-0101\r\nitem1.TEL:+1 312-555-0102\r\nitem1.X-ABLabel:_$!<HomeFAX>!$_\r\n"
    "CATEGORIES:Clinics,Courts\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Never ends\r\nTEL;TYPE=fax:+13125550109\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Court of Appeals\r\nORG:Court of Appeals\r\n"
    'TEL;VALUE=uri;TYPE="work,fax":tel:+1-312-555-0103\r\nTEL;VALUE=uri;TYPE="voice,work":tel:+1-312-555-0104\r\n'
    "LANG:en\r\nEND:VCARD\r\n"
).encode("cp1252")
