; A setup for one machine. On Windows or Linux: makensis -DSOURCE=build\station\retourney-station -DOUT=setup.exe reviewer_app.nsi
Unicode true
Name "Retourney station"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Retourney station"
RequestExecutionLevel admin
SetCompressor /SOLID lzma

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  CreateShortcut "$SMPROGRAMS\Retourney station.lnk" "$INSTDIR\retourney-station.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKLM "Software\Microsoft\Windows\CurrentVersion\Uninstall\Retourney" "DisplayName" "Retourney station"
  WriteRegStr HKLM "Software\Microsoft\Windows\CurrentVersion\Uninstall\Retourney" "UninstallString" "$INSTDIR\uninstall.exe"
SectionEnd

Section Uninstall  ; the journal is in the user's data and stays
  Delete "$SMPROGRAMS\Retourney station.lnk"
  RMDir /r "$INSTDIR"
  DeleteRegKey HKLM "Software\Microsoft\Windows\CurrentVersion\Uninstall\Retourney"
SectionEnd
