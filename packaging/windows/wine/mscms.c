/* For tests under Wine alone, never in an installer. Wine 8 ends a program that asks for the screen's colour profile
   through functions it lacks, as Qt does; here every question is answered with "none". */
#define SHARED __declspec(dllexport)
#define NONE(name) SHARED void *name(void) { return 0; }

NONE(CloseColorProfile)
NONE(GetColorDirectoryW)
NONE(GetColorProfileFromHandle)
NONE(GetStandardColorSpaceProfileW)
NONE(OpenColorProfileW)
NONE(WcsCreateIccProfile)
NONE(WcsOpenColorProfileW)
