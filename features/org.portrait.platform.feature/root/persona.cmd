@echo off
rem Starts Portrait from its own folder: the workbench, or a command without a window.
setlocal
set "product=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if "%~1"=="" goto workbench
if /i "%~1"=="open" goto workbench
"%java%" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "%product%plugins\*" org.portrait.cli.Main %*
exit /b %errorlevel%

:workbench
if /i "%~1"=="open" shift
set "files="
:next
if "%~1"=="" goto start
set files=%files% "%~f1"
shift
goto next
:start
for %%j in ("%product%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
start "" "%java%w" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -jar "%launcher%" %files%
