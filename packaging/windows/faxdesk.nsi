; FaxDesk's setup for one person: needs no administrator, goes to that person's own programs.
;
;   FaxDesk-VERSION-windows-x64-setup.exe [/S] [/D=FOLDER]      /S asks nothing; /D must come last, without quotes
;   Uninstall.exe [/S] [/DATA]                                 /DATA deletes the queue, its documents and the key too
;
; Exit status: 0 done, 1 stopped by the person, 2 failed, 3 FaxDesk is open and would not close, 4 it is there for
; everybody already. Built by installers.py, which defines VERSION, NUMBERS, BUNDLE, ICON, LANGUAGES and OUT.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "x64.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\FaxDesk"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define DATA_FOLDER "$LOCALAPPDATA\FaxDesk"
!define STILL_OPEN 3
!define FOR_EVERYBODY 4

Name "FaxDesk"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\FaxDesk"
InstallDirRegKey HKCU "Software\FaxDesk" "InstallDir"
!ifdef QUICK
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
    ; Both programs carry the same archive: seen together it is kept once.
    SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
XPStyle on
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "FaxDesk ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "FaxDesk"
VIAddVersionKey CompanyName "The FaxDesk authors"
VIAddVersionKey FileDescription "FaxDesk setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The FaxDesk authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\FaxDesk.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskAboutData un.HearAboutData
!insertmacro MUI_UNPAGE_INSTFILES
; Each language with its strings, made by setup_words.py.
!include "${LANGUAGES}"

Var DataBox
Var DeletesData

; Ask every window of $INSTDIR\FaxDesk.exe to close, as Windows does when a session ends: nothing is lost, the queue is
; on the disk. Then wait until its file is free; 20 seconds, and in a dialog for as long as the person wants.
!macro CLOSE_FAXDESK un
Function ${un}IsFree
    StrCpy $R0 1
    ${For} $R2 1 2
        ${If} $R2 = 1
            StrCpy $R3 "$INSTDIR\FaxDesk.exe"
        ${Else}
            StrCpy $R3 "$INSTDIR\faxdesk-cli.exe"
        ${EndIf}
        ${If} ${FileExists} $R3
            ClearErrors
            FileOpen $R1 $R3 a
            ${If} ${Errors}
                StrCpy $R0 0
            ${Else}
                FileClose $R1
            ${EndIf}
        ${EndIf}
    ${Next}
FunctionEnd

Function ${un}AskToClose
    StrCpy $0 0
    ${Do}
        FindWindow $0 "" "" 0 $0
        ${If} $0 = 0
            ${ExitDo}
        ${EndIf}
        System::Call 'user32::GetWindowThreadProcessId(p r0, *i .r1)'
        System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r1) p .r2'
        ${If} $2 <> 0
            System::Call 'kernel32::QueryFullProcessImageNameW(p r2, i 0, w .r3, *i ${NSIS_MAX_STRLEN}) i .r4'
            System::Call 'kernel32::CloseHandle(p r2)'
            ${If} $4 <> 0
            ${AndIf} $3 == "$INSTDIR\FaxDesk.exe"
                System::Call 'user32::SendMessageTimeoutW(p r0, i 0x11, p 0, p 1, i 2, i 5000, *p .r5)'
                System::Call 'user32::SendMessageTimeoutW(p r0, i 0x16, p 1, p 1, i 2, i 5000, *p .r5)'
            ${EndIf}
        ${EndIf}
    ${Loop}
FunctionEnd

Function ${un}CloseFaxDesk
    ${Do}
        Call ${un}IsFree
        ${If} $R0 = 1
            Return
        ${EndIf}
        DetailPrint "$(CLOSING)"
        Call ${un}AskToClose
        ${For} $R9 1 40
            Sleep 500
            Call ${un}IsFree
            ${If} $R0 = 1
                Return
            ${EndIf}
        ${Next}
        ${If} ${Silent}
            SetErrorLevel ${STILL_OPEN}
            Quit
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN_TEXT)" IDCANCEL`
            SetErrorLevel ${STILL_OPEN}
            Quit
        ${EndIf}
    ${Loop}
FunctionEnd
!macroend
!insertmacro CLOSE_FAXDESK ""
!insertmacro CLOSE_FAXDESK "un."

Function .onInit
    SetRegView 64
    ReadRegStr $0 HKLM "Software\FaxDesk" "InstallDir"
    ${If} $0 != ""
        MessageBox MB_ICONINFORMATION "$(FOR_EVERYBODY_TEXT)" /SD IDOK
        SetErrorLevel ${FOR_EVERYBODY}
        Quit
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    StrCpy $DeletesData 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DATA" $1
    ${IfNot} ${Errors}
        StrCpy $DeletesData 1
    ${EndIf}
FunctionEnd

Function un.AskAboutData
    !insertmacro MUI_HEADER_TEXT "$(DATA_TITLE)" "$(DATA_ABOUT)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 36u "$(DATA_KEPT)"
    Pop $0
    ${NSD_CreateCheckbox} 0 44u 100% 12u "$(DATA_DELETE)"
    Pop $DataBox
    ${If} $DeletesData = 1
        ${NSD_Check} $DataBox
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function un.HearAboutData
    ${NSD_GetState} $DataBox $DeletesData
FunctionEnd

Section "FaxDesk"
    Call CloseFaxDesk
    SetOutPath "$INSTDIR"
    ; All of the old program goes, so that no library of an older one is ever loaded.
    RMDir /r "$INSTDIR\_internal"
    File /r "${BUNDLE}/*"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    CreateShortcut "$SMPROGRAMS\FaxDesk.lnk" "$INSTDIR\FaxDesk.exe" "" "$INSTDIR\FaxDesk.exe" 0 SW_SHOWNORMAL "" "$(SHORTCUT)"
    CreateShortcut "$SENDTO\FaxDesk.lnk" "$INSTDIR\FaxDesk.exe"
    WriteRegStr HKCU "Software\FaxDesk" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${PATHS_KEY}\FaxDesk.exe" "" "$INSTDIR\FaxDesk.exe"
    WriteRegStr HKCU "${PATHS_KEY}\faxdesk-cli.exe" "" "$INSTDIR\faxdesk-cli.exe"
    ; "Open with" offers FaxDesk for PDFs; what opens them by itself stays as it was.
    WriteRegStr HKCU "Software\Classes\FaxDesk.pdf" "" "PDF document"
    WriteRegStr HKCU "Software\Classes\FaxDesk.pdf\shell\open" "FriendlyAppName" "FaxDesk"
    WriteRegStr HKCU "Software\Classes\FaxDesk.pdf\shell\open\command" "" '"$INSTDIR\FaxDesk.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.pdf\OpenWithProgids" "FaxDesk.pdf" ""
    WriteRegStr HKCU "Software\Classes\Applications\FaxDesk.exe" "FriendlyAppName" "FaxDesk"
    WriteRegStr HKCU "Software\Classes\Applications\FaxDesk.exe\SupportedTypes" ".pdf" ""
    WriteRegStr HKCU "Software\Classes\Applications\FaxDesk.exe\shell\open\command" "" '"$INSTDIR\FaxDesk.exe" "%1"'
    ; Links with a number: Windows asks which program opens them, and FaxDesk is among those it names.
    WriteRegStr HKCU "Software\Classes\FaxDesk.number" "" "URL:Fax number"
    WriteRegStr HKCU "Software\Classes\FaxDesk.number" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\FaxDesk.number\DefaultIcon" "" "$INSTDIR\FaxDesk.exe,0"
    WriteRegStr HKCU "Software\Classes\FaxDesk.number\shell\open\command" "" '"$INSTDIR\FaxDesk.exe" "%1"'
    WriteRegStr HKCU "Software\FaxDesk\Capabilities" "ApplicationName" "FaxDesk"
    WriteRegStr HKCU "Software\FaxDesk\Capabilities" "ApplicationDescription" "Sends documents as faxes"
    WriteRegStr HKCU "Software\FaxDesk\Capabilities\URLAssociations" "fax" "FaxDesk.number"
    WriteRegStr HKCU "Software\FaxDesk\Capabilities\URLAssociations" "faxto" "FaxDesk.number"
    WriteRegStr HKCU "Software\FaxDesk\Capabilities\URLAssociations" "tel" "FaxDesk.number"
    WriteRegStr HKCU "Software\RegisteredApplications" "FaxDesk" "Software\FaxDesk\Capabilities"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "FaxDesk"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The FaxDesk authors"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\FaxDesk.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
    Call un.CloseFaxDesk
    Delete "$SMPROGRAMS\FaxDesk.lnk"
    Delete "$SENDTO\FaxDesk.lnk"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\FaxDesk.exe"
    Delete "$INSTDIR\faxdesk-cli.exe"
    Delete "$INSTDIR\Uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    DeleteRegValue HKCU "Software\Classes\.pdf\OpenWithProgids" "FaxDesk.pdf"
    DeleteRegKey HKCU "Software\Classes\FaxDesk.pdf"
    DeleteRegKey HKCU "Software\Classes\Applications\FaxDesk.exe"
    DeleteRegKey HKCU "Software\Classes\FaxDesk.number"
    DeleteRegValue HKCU "Software\RegisteredApplications" "FaxDesk"
    DeleteRegKey HKCU "${PATHS_KEY}\FaxDesk.exe"
    DeleteRegKey HKCU "${PATHS_KEY}\faxdesk-cli.exe"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "FaxDesk"
    DeleteRegKey HKCU "Software\FaxDesk"
    ${If} $DeletesData = 1
        RMDir /r "${DATA_FOLDER}"
        ; The names under which the key lies in Windows' credential store.
        System::Call 'advapi32::CredDeleteW(w "FaxDesk", i 1, i 0)'
        System::Call 'advapi32::CredDeleteW(w "https://api.telnyx.com/v2@FaxDesk", i 1, i 0)'
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
