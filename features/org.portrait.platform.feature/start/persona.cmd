@echo off
rem Starts Portrait from its own folder: the workbench, or a command without a window.
setlocal EnableExtensions DisableDelayedExpansion
set "product=%~dp0"
for %%v in (answer known language files jdk launcher) do set "%%v="
if "%~1"=="" goto workbench
if /i "%~1"=="open" goto open
if /i "%~1"=="help" goto help
for %%c in (-h --help /?) do if /i "%~1"=="%%c" goto usage
for %%c in (version -V --version) do if "%~1"=="%%c" set "answer=--version"
for %%c in (export check new import evidence erase anonymise) do if /i "%~1"=="%%c" set "known=yes"
if defined answer goto answer
if defined known goto command
call :usage >&2
>&2 echo persona: There is no command '%~1'.
exit /b 2

:usage
echo Usage: persona COMMAND [ARGUMENTS]
echo.
echo   open [--lang en^|ru] [FILE...]
echo                             open the workbench, with files
echo   export FILE...            write cards, reports, comparisons or segment maps
echo   check FILE...             list what is wrong or missing in persona files
echo   new FILE                  make a persona file from a template
echo   import FILE --into PROJECT
echo                             take the responses of a survey, CSV or XLSX
echo   evidence FILE...          tell what each trait stands on
echo   erase PROJECT --respondent ID
echo                             remove all that is kept about one respondent
echo   anonymise PROJECT --out DIR
echo                             write a copy that does not tell who the respondents are
echo   help [COMMAND]            this text, or all options of a command
echo   version                   the version
exit /b 0

:help
if "%~2"=="" goto usage
set "answer=%~2 --help"

:answer
call :find_java
if not defined jdk exit /b 3
"%jdk%\bin\java" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "%product%plugins\*" org.portrait.cli.Main %answer%
exit /b %errorlevel%

:command
call :find_java
if not defined jdk exit /b 3
"%jdk%\bin\java" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "%product%plugins\*" org.portrait.cli.Main %*
exit /b %errorlevel%

:open
shift
if not "%~1"=="--lang" goto workbench
if "%~2"=="en" set "language=-nl en"
if "%~2"=="ru" set "language=-nl ru"
if not defined language (
  >&2 echo persona: --lang takes en or ru.
  exit /b 2
)
shift
shift

:workbench
call :find_java
if not defined jdk exit /b 3
:next
if "%~1"=="" goto start
set "file=%~1"
rem Absolute, as the workbench changes the folder.
if not "%file:~0,1%"=="-" set "file=%~f1"
set files=%files% "%file%"
shift
goto next

:start
pushd "%product%plugins"
for %%j in (org.eclipse.equinox.launcher_*.jar) do set "launcher=%product%plugins\%%j"
popd
start "" "%jdk%\bin\javaw" "@%product%workbench.vm" -jar "%launcher%" %language% %files%
exit /b 0

rem Sets jdk to a Java of at least 21: JAVA_HOME, the one on the PATH, else one in the folders that installers use.
:find_java
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
for %%f in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft" "%ProgramFiles%\SapMachine" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
) do call :look_in "%%~f"
if defined jdk exit /b 0
>&2 echo persona: No Java 21 or later was found. Install a JDK (for example Temurin) or set JAVA_HOME to one.
exit /b 3

:look_in
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%d in (*) do call :consider "%~1\%%d"
popd
exit /b 0

rem Takes a folder when nothing was taken yet and its "release" file tells of a Java that is new enough.
:consider
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if not defined version exit /b 0
for /f "tokens=1 delims=.-+" %%m in ("%version%") do if %%m GEQ 21 set "jdk=%~1"
exit /b 0
