/** What a request comes to. One that fails because its transaction was given up is no news to anybody: that has its own reason. */
export function promised<T>(request: IDBRequest<T>): Promise<T> {
  const result = new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  result.catch(() => undefined);
  return result;
}
