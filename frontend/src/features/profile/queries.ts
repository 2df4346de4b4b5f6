/** What a person changes about himself, and where he is signed in. */
import { queryOptions } from '@tanstack/react-query';
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import type { DeviceLineFragment } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment DeviceLine on Device {
    id
    isApp
    browser
    system
    address
    signedInAt
    lastUsedAt
    isCurrent
  }
`);

const SetAvatarDocument = graphql(`
  mutation SetAvatar($image: String) {
    setAvatar(image: $image) {
      me {
        ...MeFields
      }
    }
  }
`);

const DevicesDocument = graphql(`
  query Devices {
    devices {
      ...DeviceLine
    }
  }
`);

const SignOutDeviceDocument = graphql(`
  mutation SignOutDevice($id: ID!) {
    signOutDevice(id: $id) {
      ...DeviceLine
    }
  }
`);

const SignOutElsewhereDocument = graphql(`
  mutation SignOutElsewhere {
    signOutElsewhere {
      ...DeviceLine
    }
  }
`);

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $new: String!) {
    changePassword(current: $current, new: $new) {
      me {
        ...MeFields
      }
    }
  }
`);

export async function changePassword(passwords: { current: string; new: string }): Promise<Me> {
  return (await request(ChangePasswordDocument, passwords)).changePassword.me;
}

export async function setAvatar(image: string | null): Promise<Me> {
  return (await request(SetAvatarDocument, { image })).setAvatar.me;
}

export type Device = DeviceLineFragment;

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: async (): Promise<readonly Device[]> => (await request(DevicesDocument)).devices,
});

export async function signOutDevice(id: string): Promise<readonly Device[]> {
  return (await request(SignOutDeviceDocument, { id })).signOutDevice;
}

export async function signOutElsewhere(): Promise<readonly Device[]> {
  return (await request(SignOutElsewhereDocument)).signOutElsewhere;
}

const CalendarAddressDocument = graphql(`
  query CalendarAddress {
    calendarAddress {
      createdAt
      lastUsedAt
    }
  }
`);

const MakeCalendarAddressDocument = graphql(`
  mutation MakeCalendarAddress {
    makeCalendarAddress {
      path
    }
  }
`);

const WithdrawCalendarAddressDocument = graphql(`
  mutation WithdrawCalendarAddress {
    withdrawCalendarAddress
  }
`);

export const calendarAddressQuery = queryOptions({
  queryKey: ['calendarAddress'],
  queryFn: async () => (await request(CalendarAddressDocument)).calendarAddress ?? null,
});

/** Where it is on this server. */
export const makeCalendarAddress = async (): Promise<string> =>
  (await request(MakeCalendarAddressDocument)).makeCalendarAddress.path;

export const withdrawCalendarAddress = async (): Promise<boolean> =>
  (await request(WithdrawCalendarAddressDocument)).withdrawCalendarAddress;
