/* For tests under Wine alone, never in an installer. Windows has this library since version 8, Wine 8 has not; the
   cryptography package takes its random bytes from it. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG size);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T size) {
    return SystemFunction036(bytes, (ULONG)size) ? TRUE : FALSE;
}
